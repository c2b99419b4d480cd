package io.populace.generation.drawing;

import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.random.AliasTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A {@link GeoCatalog}, compiled: draws a country by weight, then one of its cities by weight. */
final class Places {

    private final AliasTable weights;
    private final CountryPlaces[] countries;

    /**
     * The places of {@code catalog}.
     *
     * @throws IllegalArgumentException if there is no lexicon for a locale of the catalog
     */
    Places(GeoCatalog catalog, Lexicons lexicons) {
        List<Country> catalogued = catalog.countries();
        weights =
                new AliasTable(catalogued.stream().mapToDouble(Country::weight).toArray());
        countries = new CountryPlaces[catalogued.size()];
        Map<String, LocalWords> words = new HashMap<>();
        int number = 0;
        for (int i = 0; i < countries.length; i++) {
            Country country = catalogued.get(i);
            for (City city : country.cities()) {
                words.computeIfAbsent(locale(country, city), locale -> new LocalWords(lexicons, locale));
            }
            countries[i] = new CountryPlaces(
                    country, city -> Objects.requireNonNull(words.get(locale(country, city))), number);
            number += country.cities().size();
        }
    }

    private static String locale(Country country, City city) {
        return Objects.requireNonNullElse(city.locale(), country.locale());
    }

    /** All places, by their numbers. */
    List<Place> all() {
        return Stream.of(countries).flatMap(country -> country.all().stream()).toList();
    }

    Place pick(long countryDraw, long cityDraw) {
        return countries[weights.pick(countryDraw)].pick(cityDraw);
    }
}
