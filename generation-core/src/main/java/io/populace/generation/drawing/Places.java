package io.populace.generation.drawing;

import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.lexicon.WordList;
import io.populace.generation.random.AliasTable;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A {@link GeoCatalog}, compiled: draws a country by weight, then a city of it by weight. */
final class Places {

    private final AliasTable countries;
    private final AliasTable[] cities;
    private final Place[][] places;

    Places(GeoCatalog catalog, Lexicons lexicons) {
        List<Country> all = catalog.countries();
        countries = new AliasTable(all.stream().mapToDouble(Country::weight).toArray());
        cities = new AliasTable[all.size()];
        places = new Place[all.size()][];
        Map<String, Lexicon> byLocale = new HashMap<>();
        // Cities without districts of their own share one long list of them.
        IdentityHashMap<List<String>, WordList> districts = new IdentityHashMap<>();
        for (int i = 0; i < places.length; i++) {
            Country country = all.get(i);
            Lexicon lexicon = byLocale.computeIfAbsent(country.locale(), lexicons::lexicon);
            cities[i] = new AliasTable(
                    country.cities().stream().mapToDouble(City::weight).toArray());
            places[i] = new Place[country.cities().size()];
            for (int j = 0; j < places[i].length; j++) {
                City city = country.cities().get(j);
                WordList ofCity = districts.computeIfAbsent(city.postalDistricts(), WordList::of);
                places[i][j] = new Place(country, city, lexicon, ofCity);
            }
        }
    }

    Place pick(long countryDraw, long cityDraw) {
        int country = countries.pick(countryDraw);
        return places[country][cities[country].pick(cityDraw)];
    }
}
