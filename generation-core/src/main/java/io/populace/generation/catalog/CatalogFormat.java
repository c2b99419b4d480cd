package io.populace.generation.catalog;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.SystemTripletCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text that the built-in catalog is compiled to: a paragraph of system triplets, one on a line, then one for each country:
 * its code, and what {@link PlacesFormat} writes.
 *
 * <p>It holds what the built-in catalog has and no more: all triplets have weight 1, and ages are those of adults.
 */
final class CatalogFormat {

    private static final String END_OF_LINE = "\n";
    /** A form feed, which is in no text of a catalog. */
    private static final String END_OF_PARAGRAPH = "\f";

    private CatalogFormat() {}

    /**
     * Writes a catalog so that {@link #read} gives one that is equal.
     *
     * @throws IllegalArgumentException if the catalog has what the format does not hold
     */
    static String write(Catalog catalog) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(catalog.systemTriplets().entries().stream()
                .map(entry -> entry.triplet().text())
                .collect(Collectors.joining(END_OF_LINE)));
        for (Country country : catalog.geography().countries()) {
            paragraphs.add(country.code() + END_OF_LINE + PlacesFormat.write(country));
        }
        String text = String.join(END_OF_PARAGRAPH, paragraphs);
        if (!read(text).equals(catalog)) {
            throw new IllegalArgumentException(
                    "catalog must have only triplets of weight 1, adults, and countries with codes: " + catalog);
        }
        return text;
    }

    /** Reads a catalog. By loops and without patterns, as it runs at every start, before anything is compiled. */
    static Catalog read(String text) {
        String[] paragraphs = text.split(END_OF_PARAGRAPH, -1);
        List<Country> countries = new ArrayList<>();
        for (int i = 1; i < paragraphs.length; i++) {
            int line = paragraphs[i].indexOf('\n');
            countries.add(PlacesFormat.read(paragraphs[i].substring(0, line), paragraphs[i].substring(line + 1)));
        }
        return new Catalog(
                new GeoCatalog(countries),
                SystemTripletCatalog.uniform(List.of(paragraphs[0].split(END_OF_LINE, -1))),
                AgeRange.ADULTS);
    }
}
