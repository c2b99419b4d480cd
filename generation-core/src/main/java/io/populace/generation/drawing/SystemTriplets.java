package io.populace.generation.drawing;

import io.populace.domain.SystemTripletCatalog;
import io.populace.generation.lexicon.Term;
import io.populace.generation.random.AliasTable;
import java.util.List;

/** A {@link SystemTripletCatalog}, compiled: draws a triplet by weight. */
final class SystemTriplets {

    private final AliasTable table;
    private final List<Term> triplets;

    SystemTriplets(SystemTripletCatalog catalog) {
        table = new AliasTable(catalog.entries().stream()
                .mapToDouble(SystemTripletCatalog.Entry::weight)
                .toArray());
        triplets = catalog.entries().stream()
                .map(entry -> Term.of(entry.triplet().text()))
                .toList();
    }

    /** The number of a triplet. */
    int pick(long draw) {
        return table.pick(draw);
    }

    /** The triplet of a number. */
    Term triplet(int number) {
        return triplets.get(number);
    }

    /** All triplets, by their numbers. */
    List<Term> all() {
        return triplets;
    }
}
