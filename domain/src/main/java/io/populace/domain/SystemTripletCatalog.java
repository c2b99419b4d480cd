package io.populace.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The system triplets that devices are drawn from.
 *
 * @param entries at least one, none twice
 */
public record SystemTripletCatalog(List<Entry> entries) {

    /**
     * One triplet and how often it is drawn.
     *
     * @param triplet what is drawn
     * @param weight relative to the other entries, above 0
     */
    public record Entry(SystemTriplet triplet, double weight) {
        public Entry {
            Require.weight(weight, "system triplet " + triplet);
        }
    }

    public SystemTripletCatalog {
        entries = List.copyOf(entries);
        Require.that(!entries.isEmpty(), "system triplets must be 1 or more", 0);
        Set<String> seen = new HashSet<>(); // of texts: the hash code of a record would be put together at run time
        for (Entry entry : entries) {
            Require.that(seen.add(entry.triplet().text()), "system triplets must differ, twice there", entry.triplet());
        }
    }

    /** A catalog that draws each of {@code triplets} equally often. */
    public static SystemTripletCatalog uniform(List<String> triplets) {
        return new SystemTripletCatalog(triplets.stream()
                .map(text -> new Entry(new SystemTriplet(text), 1))
                .toList());
    }
}
