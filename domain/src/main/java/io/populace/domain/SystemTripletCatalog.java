package io.populace.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The system triplets to draw from.
 *
 * @param entries at least one, all different; at least one weight above 0
 */
public record SystemTripletCatalog(List<Entry> entries) {

    /**
     * A triplet with its weight.
     *
     * @param triplet the triplet
     * @param weight how often it is drawn, relative to the other entries; 0 for never
     */
    public record Entry(SystemTriplet triplet, double weight) {
        public Entry {
            Require.weight(weight, "system triplet " + triplet);
        }
    }

    public SystemTripletCatalog {
        entries = List.copyOf(entries);
        Require.that(!entries.isEmpty(), "system triplets must be 1 or more", 0);
        Set<String> seen =
                new HashSet<>(); // of texts: the hash code of a record is linked at run time, which slows start-up
        double heaviest = 0;
        for (Entry entry : entries) {
            heaviest = Math.max(heaviest, entry.weight());
            Require.that(seen.add(entry.triplet().text()), "duplicate system triplet", entry.triplet());
        }
        Require.that(heaviest > 0, "system triplets must have at least one weight > 0", heaviest);
    }

    /** A catalog that draws each of {@code triplets} equally often. */
    public static SystemTripletCatalog uniform(List<String> triplets) {
        return new SystemTripletCatalog(triplets.stream()
                .map(text -> new Entry(new SystemTriplet(text), 1))
                .toList());
    }
}
