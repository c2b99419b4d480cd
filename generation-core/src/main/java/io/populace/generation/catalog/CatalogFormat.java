package io.populace.generation.catalog;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.SystemTripletCatalog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text that the built-in catalog is compiled to: system triplets, one on a line, a form feed, and the countries as {@link
 * PlacesFormat} writes them.
 *
 * <p>It holds what the built-in catalog has and no more: all triplets have weight 1, and ages are those of adults.
 */
final class CatalogFormat {

    private static final String END_OF_LINE = "\n";

    private CatalogFormat() {}

    /**
     * Writes a catalog so that {@link #read} gives one that is equal.
     *
     * @throws IllegalArgumentException if the catalog has what the format does not hold
     */
    static String write(Catalog catalog) {
        StringBuilder text = new StringBuilder(catalog.systemTriplets().entries().stream()
                .map(entry -> entry.triplet().text())
                .collect(Collectors.joining(END_OF_LINE, "", String.valueOf(PlacesFormat.END))));
        for (Country country : catalog.geography().countries()) {
            text.append(PlacesFormat.write(country));
        }
        if (!read(text.toString().getBytes(StandardCharsets.UTF_8)).equals(catalog)) {
            throw new IllegalArgumentException("catalog must have only triplets of weight 1, and adults: " + catalog);
        }
        return text.toString();
    }

    /** Reads a catalog, in UTF-8. By loops and without patterns, as it runs at every start, before anything is compiled. */
    static Catalog read(byte[] utf8) {
        int end = 0;
        while (utf8[end] != PlacesFormat.END) {
            end++;
        }
        String triplets = new String(utf8, 0, end, StandardCharsets.UTF_8);
        return new Catalog(
                new GeoCatalog(PlacesFormat.read(utf8, end + 1, any -> true)),
                SystemTripletCatalog.uniform(List.of(triplets.split(END_OF_LINE, -1))),
                AgeRange.ADULTS);
    }
}
