package io.populace.generation.drawing;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.domain.SystemTriplet;
import io.populace.domain.SystemTripletCatalog;
import java.util.ArrayList;
import java.util.List;

/** Small catalogs with weights. */
final class Catalogs {

    private static final List<String> NAMES = List.of("A", "B", "C", "D", "E");

    private Catalogs() {}

    /** Countries A, B, C, each with cities AA, AB, AC and so on. */
    static GeoCatalog geography(double[] countryWeights, double[] cityWeights) {
        List<Country> countries = new ArrayList<>();
        for (int i = 0; i < countryWeights.length; i++) {
            List<City> cities = new ArrayList<>();
            for (int j = 0; j < cityWeights.length; j++) {
                String name = NAMES.get(i) + NAMES.get(j);
                cities.add(new City(name, cityWeights[j], new PhonePlan("12", 6, "3"), List.of()));
            }
            PostCodeForm form = new PostCodeForm("[0-9][0-9][0-9][0-9]");
            countries.add(new Country(NAMES.get(i), null, "nl", "99", countryWeights[i], form, List.of(), cities));
        }
        return new GeoCatalog(countries);
    }

    /** Triplets A, B, C with these weights. */
    static SystemTripletCatalog triplets(double... weights) {
        List<SystemTripletCatalog.Entry> entries = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            entries.add(new SystemTripletCatalog.Entry(new SystemTriplet(NAMES.get(i)), weights[i]));
        }
        return new SystemTripletCatalog(entries);
    }

    /** A country of this code and one city. */
    static Catalog of(String code) {
        City city = new City("City", 1, new PhonePlan("12", 6, "3"), List.of());
        Country country = new Country("Country", code, "en-GB", "99", 1, PostCodeForm.NONE, List.of(), List.of(city));
        return new Catalog(new GeoCatalog(List.of(country)), triplets(1), AgeRange.ADULTS);
    }

    static Catalog weighted(double[] countryWeights, double[] cityWeights, double[] tripletWeights) {
        return new Catalog(geography(countryWeights, cityWeights), triplets(tripletWeights), AgeRange.ADULTS);
    }
}
