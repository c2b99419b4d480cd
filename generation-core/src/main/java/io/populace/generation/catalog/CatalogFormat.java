package io.populace.generation.catalog;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.domain.SystemTripletCatalog;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * The text that the built-in catalog is compiled to: one value per line, and before the items of a list their number.
 * Postal districts share a line, separated by spaces.
 *
 * <p>It holds what the built-in catalog has and no more: every weight is 1, every city has a phone plan and no region, and
 * ages are those of adults.
 */
final class CatalogFormat {

    private static final String END_OF_LINE = "\n";
    private static final String SPACE = " ";

    private CatalogFormat() {}

    /**
     * Writes a catalog so that {@link #read} gives one that is equal.
     *
     * @throws IllegalArgumentException if the catalog has what the format does not hold
     */
    static String write(Catalog catalog) {
        List<String> lines = new ArrayList<>();
        List<Country> countries = catalog.geography().countries();
        lines.add(String.valueOf(countries.size()));
        countries.forEach(country -> add(country, lines));
        List<SystemTripletCatalog.Entry> triplets = catalog.systemTriplets().entries();
        lines.add(String.valueOf(triplets.size()));
        triplets.forEach(entry -> lines.add(entry.triplet().text()));
        String text = String.join(END_OF_LINE, lines);
        if (!read(text).equals(catalog)) {
            throw new IllegalArgumentException(
                    "catalog must have only weights of 1, adults, and cities with a phone plan and no region: "
                            + catalog);
        }
        return text;
    }

    private static void add(Country country, List<String> lines) {
        lines.add(country.name());
        lines.add(String.valueOf(country.code()));
        lines.add(country.locale());
        lines.add(country.callingCode());
        lines.add(country.postCodeForm().pattern());
        lines.add(PhonePlans.text(country.mobilePlans()));
        lines.add(String.valueOf(country.cities().size()));
        for (City city : country.cities()) {
            PhonePlan plan = Objects.requireNonNull(city.phonePlan(), city.name());
            lines.add(city.name());
            lines.add(plan.areaCode());
            lines.add(String.valueOf(plan.subscriberDigits()));
            lines.add(plan.firstDigits());
            lines.add(String.join(SPACE, city.postalDistricts()));
        }
    }

    /** Reads a catalog. By loops and without patterns, as it runs at every start, before anything is compiled. */
    static Catalog read(String text) {
        Iterator<String> lines = List.of(text.split(END_OF_LINE, -1)).iterator();
        List<Country> countries = new ArrayList<>();
        for (int left = Integer.parseInt(lines.next()); left > 0; left--) {
            countries.add(country(lines));
        }
        List<String> triplets = new ArrayList<>();
        for (int left = Integer.parseInt(lines.next()); left > 0; left--) {
            triplets.add(lines.next());
        }
        return new Catalog(new GeoCatalog(countries), SystemTripletCatalog.uniform(triplets), AgeRange.ADULTS);
    }

    private static Country country(Iterator<String> lines) {
        String name = lines.next();
        String code = lines.next();
        String locale = lines.next();
        String callingCode = lines.next();
        PostCodeForm postCodeForm = new PostCodeForm(lines.next());
        List<PhonePlan> mobilePlans = PhonePlans.parse(lines.next());
        List<City> cities = new ArrayList<>();
        for (int left = Integer.parseInt(lines.next()); left > 0; left--) {
            cities.add(city(lines));
        }
        return new Country(name, code, locale, callingCode, 1, postCodeForm, List.of(), mobilePlans, cities);
    }

    private static City city(Iterator<String> lines) {
        String name = lines.next();
        PhonePlan plan = new PhonePlan(lines.next(), Integer.parseInt(lines.next()), lines.next());
        return new City(name, 1, plan, List.of(lines.next().split(SPACE, -1)));
    }
}
