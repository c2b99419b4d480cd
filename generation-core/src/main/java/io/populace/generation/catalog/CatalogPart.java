package io.populace.generation.catalog;

import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.Excerpt;
import io.populace.domain.GeoCatalog;
import io.populace.domain.Nearest;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a catalog users are drawn from, as options spell it.
 *
 * @param country codes or names of countries, separated by commas; null for all
 * @param city names of cities, in their own language or in English, separated by commas; null for all
 * @param weights {@code population} for the weights of the catalog, which are populations in the world; {@code equal} to draw
 *     all countries alike, and all cities of a country; null is {@code population}
 */
public record CatalogPart(
        @Nullable String country,
        @Nullable String city,
        @Nullable String weights) implements Serializable {

    /** The whole catalog. */
    public static final CatalogPart WHOLE = new CatalogPart(null, null, null);

    /** The values of {@code weights}. */
    public static final List<String> WEIGHTS = List.of("population", "equal");

    private static final String EQUAL = "equal";
    /** What countries are called too, by their codes. */
    private static final Map<String, List<String>> OTHER_NAMES = Map.of(
            "CI", List.of("Côte d'Ivoire"),
            "CZ", List.of("Czech Republic"),
            "GB", List.of("UK", "United Kingdom", "Great Britain"),
            "NL", List.of("Netherlands"),
            "TR", List.of("Türkiye"),
            "US", List.of("USA", "United States of America"));

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    /**
     * The part of {@code catalog}. Case and accents of names do not matter. Chosen cities keep their frequencies relative to each
     * other.
     *
     * @throws IllegalArgumentException if the catalog has no such country or city, or all that is left has weight 0; the
     *     message begins with {@code country}, {@code city} or {@code weights}
     */
    public Catalog of(Catalog catalog) {
        if (weights != null && !WEIGHTS.contains(weights)) {
            throw new IllegalArgumentException("weights must be one of " + String.join(", ", WEIGHTS) + ": "
                    + Excerpt.orEmpty(weights) + Nearest.hint(weights, WEIGHTS));
        }
        List<Country> countries = catalog.geography().countries();
        if (country != null) {
            countries = countries(countries, country);
        }
        if (city != null) {
            countries = cities(countries, city);
        }
        if (EQUAL.equals(weights)) {
            countries = countries.stream().map(CatalogPart::equallyWeighted).toList();
        }
        return countries == catalog.geography().countries() ? catalog : catalog.with(new GeoCatalog(countries));
    }

    private static List<Country> countries(List<Country> all, String option) {
        Set<Country> chosen = chosen("country", option, all, CatalogPart::names);
        return requireDrawn(
                "country", option, all.stream().filter(chosen::contains).toList());
    }

    private static List<String> names(Country country) {
        String code = country.code();
        if (code == null) {
            return List.of(country.name());
        }
        List<String> names = new ArrayList<>(List.of(country.name(), code));
        names.addAll(OTHER_NAMES.getOrDefault(code, List.of()));
        return names;
    }

    private static List<Country> cities(List<Country> all, String option) {
        List<City> cities =
                all.stream().flatMap(country -> country.cities().stream()).toList();
        Set<City> chosen = chosen("city", option, cities, CatalogPart::names);
        List<Country> countries = new ArrayList<>();
        for (Country country : all) {
            List<City> left = country.cities().stream().filter(chosen::contains).toList();
            double share = weight(left) / weight(country.cities());
            if (share > 0) {
                countries.add(country.with(country.weight() * share, left));
            }
        }
        return requireDrawn("city", option, countries);
    }

    private static double weight(List<City> cities) {
        return cities.stream().mapToDouble(City::weight).sum();
    }

    private static List<String> names(City city) {
        return city.englishName() == null ? List.of(city.name()) : List.of(city.name(), city.englishName());
    }

    /** Those of {@code all} that an option names. */
    private static <T> Set<T> chosen(String what, String option, List<T> all, Function<T, List<String>> names) {
        Map<String, List<T>> byName = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>();
        for (T one : all) {
            for (String name : names.apply(one)) {
                known.add(name);
                byName.computeIfAbsent(folded(name), any -> new ArrayList<>()).add(one);
            }
        }
        Set<T> chosen = new HashSet<>();
        for (String wanted : option.split(",", -1)) {
            List<T> found = byName.get(folded(wanted));
            if (found == null) {
                throw new IllegalArgumentException(
                        what + " must be in the catalog: " + Excerpt.orEmpty(wanted) + Nearest.hint(wanted, known));
            }
            chosen.addAll(found);
        }
        return chosen;
    }

    private static String folded(String name) {
        return ACCENTS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static List<Country> requireDrawn(String what, String option, List<Country> left) {
        if (left.stream().noneMatch(country -> country.weight() > 0)) {
            throw new IllegalArgumentException(what + " must be one with a weight above 0: " + Excerpt.orEmpty(option));
        }
        return left;
    }

    private static Country equallyWeighted(Country country) {
        return country.with(
                equal(country.weight()),
                country.cities().stream()
                        .map(city -> city.with(equal(city.weight())))
                        .toList());
    }

    /** What is never drawn stays so. */
    private static double equal(double weight) {
        return weight == 0 ? 0 : 1;
    }
}
