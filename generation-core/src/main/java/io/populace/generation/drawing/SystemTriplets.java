package io.populace.generation.drawing;

import io.populace.domain.SystemTripletCatalog;
import io.populace.generation.lexicon.Term;
import io.populace.generation.random.AliasTable;

/** A {@link SystemTripletCatalog}, compiled: draws a triplet by weight. */
final class SystemTriplets {

    private final AliasTable table;
    private final Term[] triplets;

    SystemTriplets(SystemTripletCatalog catalog) {
        table = new AliasTable(catalog.entries().stream()
                .mapToDouble(SystemTripletCatalog.Entry::weight)
                .toArray());
        triplets = catalog.entries().stream()
                .map(entry -> Term.of(entry.triplet().text()))
                .toArray(Term[]::new);
    }

    Term pick(long draw) {
        return triplets[table.pick(draw)];
    }
}
