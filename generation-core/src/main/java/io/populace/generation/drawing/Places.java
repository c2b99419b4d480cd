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
import java.util.ArrayList;
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
    private final List<Place> all = new ArrayList<>();

    Places(GeoCatalog catalog, Lexicons lexicons) {
        List<Country> catalogued = catalog.countries();
        countries =
                new AliasTable(catalogued.stream().mapToDouble(Country::weight).toArray());
        cities = new AliasTable[catalogued.size()];
        places = new Place[catalogued.size()][];
        Map<String, Lexicon> byLocale = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            Country country = catalogued.get(i);
            cities[i] = new AliasTable(
                    country.cities().stream().mapToDouble(City::weight).toArray());
            places[i] = places(country, locale -> byLocale.computeIfAbsent(locale, lexicons::lexicon), all.size());
            all.addAll(List.of(places[i]));
        }
    }

    /** The cities of a country, numbered from {@code number} on; they share what is equal for all of them. */
    private static Place[] places(Country country, Lexicons lexicons, int number) {
        Term name = Term.of(country.name());
        Term code = Term.of(Objects.requireNonNullElse(country.code(), ""));
        PhoneNumberTable phoneNumbers = new PhoneNumberTable(country.callingCode(), country.phonePlans());
        PostCodeTable postCodes = new PostCodeTable(country.postCodeForm());
        boolean divided = country.postCodeForm().usesDistrict();
        Place[] places = new Place[country.cities().size()];
        for (int i = 0; i < places.length; i++) {
            City city = country.cities().get(i);
            places[i] = new Place(
                    number + i,
                    name,
                    code,
                    Term.of(city.name()),
                    lexicons.lexicon(Objects.requireNonNullElse(city.locale(), country.locale())),
                    city.phonePlan() == null
                            ? phoneNumbers
                            : new PhoneNumberTable(country.callingCode(), List.of(city.phonePlan())),
                    city.postalDistricts().isEmpty() ? NO_DISTRICTS : WordList.of(city.postalDistricts()),
                    divided || city.postalDistricts().isEmpty() ? postCodes : NOTHING_MORE);
        }
        return places;
    }

    /** All places, by their numbers. */
    List<Place> all() {
        return all;
    }

    Place pick(long countryDraw, long cityDraw) {
        int country = countries.pick(countryDraw);
        return places[country][cities[country].pick(cityDraw)];
    }
}
