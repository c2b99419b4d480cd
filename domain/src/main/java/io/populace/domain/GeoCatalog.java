package io.populace.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The countries that users live in.
 *
 * @param countries at least one, no name twice
 */
public record GeoCatalog(List<Country> countries) {

    public GeoCatalog {
        countries = List.copyOf(countries);
        Require.that(!countries.isEmpty(), "countries must be 1 or more", 0);
        Set<String> seen = new HashSet<>();
        for (Country country : countries) {
            Require.that(seen.add(country.name()), "countries must differ, twice there", country.name());
        }
    }
}
