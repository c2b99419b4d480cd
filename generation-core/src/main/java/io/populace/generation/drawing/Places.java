package io.populace.generation.drawing;

import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.PostCodeForm;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.lexicon.Term;
import io.populace.generation.lexicon.WordList;
import io.populace.generation.random.AliasTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A {@link GeoCatalog}, compiled: draws a country by weight, then one of its cities by weight. */
final class Places {

    private static final WordList NO_DISTRICTS = WordList.of(List.of());

    /** Follows a district that is a whole postcode. */
    private static final PostCodeTable NOTHING_MORE = new PostCodeTable(PostCodeForm.NONE);

    private final AliasTable countries;
    private final AliasTable[] cities;
    private final Place[][] places;

    Places(GeoCatalog catalog, Lexicons lexicons) {
        List<Country> all = catalog.countries();
        countries = new AliasTable(all.stream().mapToDouble(Country::weight).toArray());
        cities = new AliasTable[all.size()];
        places = new Place[all.size()][];
        Map<String, Lexicon> byLocale = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            Country country = all.get(i);
            Lexicon lexicon = byLocale.computeIfAbsent(country.locale(), lexicons::lexicon);
            cities[i] = new AliasTable(
                    country.cities().stream().mapToDouble(City::weight).toArray());
            places[i] = places(country, lexicon);
        }
    }

    /** The cities of a country; they share what is equal for all of them. */
    private static Place[] places(Country country, Lexicon lexicon) {
        Term name = Term.of(country.name());
        Term code = Term.of(Objects.requireNonNullElse(country.code(), ""));
        PhoneNumberTable phoneNumbers = new PhoneNumberTable(country.callingCode(), country.phonePlans());
        PostCodeTable postCodes = new PostCodeTable(country.postCodeForm());
        boolean divided = country.postCodeForm().usesDistrict();
        return country.cities().stream()
                .map(city -> new Place(
                        name,
                        code,
                        Term.of(city.name()),
                        lexicon,
                        city.phonePlan() == null
                                ? phoneNumbers
                                : new PhoneNumberTable(country.callingCode(), List.of(city.phonePlan())),
                        city.postalDistricts().isEmpty() ? NO_DISTRICTS : WordList.of(city.postalDistricts()),
                        divided || city.postalDistricts().isEmpty() ? postCodes : NOTHING_MORE))
                .toArray(Place[]::new);
    }

    Place pick(long countryDraw, long cityDraw) {
        int country = countries.pick(countryDraw);
        return places[country][cities[country].pick(cityDraw)];
    }
}
