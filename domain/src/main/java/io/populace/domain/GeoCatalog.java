package io.populace.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The countries to draw from.
 *
 * @param countries at least one, with different names; at least one weight above 0
 */
public record GeoCatalog(List<Country> countries) {

    public GeoCatalog {
        countries = List.copyOf(countries);
        Require.that(!countries.isEmpty(), "countries must be 1 or more", 0);
        double heaviest = 0;
        Set<String> seen = new HashSet<>();
        for (Country country : countries) {
            heaviest = Math.max(heaviest, country.weight());
            Require.that(seen.add(country.name()), "duplicate country", country.name());
        }
        Require.that(heaviest > 0, "countries must have at least one weight > 0", heaviest);
    }
}
