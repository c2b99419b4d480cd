package io.populace.datafaker;

import io.populace.datafaker.WorldFacts.CityFacts;
import io.populace.datafaker.WorldFacts.CountryFacts;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.Location;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.generation.catalog.CountryDefaults;
import io.populace.generation.catalog.PlacesFormat;
import io.populace.generation.lexicon.Lexicons;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes the places of the world from the file of facts. */
final class PlacesCompiler {

    /**
     * People per square kilometre of a city: about that of the world's built-up areas with more than half a million people
     * (Demographia, World Urban Areas). A city of a million so has a radius of nine kilometres.
     */
    private static final double DENSITY = 4_000;

    /** The radius is at most so much of the way to the nearest city, so that all people are nearest to their own. */
    private static final double SHARE_OF_WAY = 0.45;

    private static final double SQUARE_METRES = 1e6;

    /** Languages of countries for which the facts name none, or a list of names in another one. */
    private static final Map<String, String> LANGUAGES = Map.of(
            "AZ", "az", "GH", "en", "IS", "is", "KE", "en", "LT", "lt", "MT", "mt", "MY", "ms", "RS", "sr", "SI", "sl",
            "ZW", "en");

    private final TimeZones timeZones;

    private PlacesCompiler(TimeZones timeZones) {
        this.timeZones = timeZones;
    }

    /**
     * The files by their names below the folder of the world: the cities of countries whose people have names in the lexicons,
     * and a list of all countries.
     */
    static Map<String, String> compile(WorldFacts facts) throws IOException {
        PlacesCompiler compiler = new PlacesCompiler(new TimeZones());
        StringBuilder countries = new StringBuilder();
        StringBuilder cities = new StringBuilder();
        for (CountryFacts country : facts.countries()) {
            countries.append(country.code()).append('\t').append(country.name());
            if (!hasWords(country)) {
                countries.append("\tof whose languages no lists of names are known");
            } else {
                cities.append(PlacesFormat.write(compiler.country(country)));
            }
            countries.append('\n');
        }
        return Map.of("places/countries", countries.toString(), "places/cities", cities.toString());
    }

    /** Whether the lexicons have names and streets for the people of a country. */
    static boolean hasWords(CountryFacts country) {
        try {
            Lexicons.standard().locale(locale(country));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The language of people in a country: language and region, such as {@code es-CL}. */
    static String locale(CountryFacts country) {
        return LANGUAGES.getOrDefault(country.code(), language(country.locale())) + "-" + country.code();
    }

    private static String language(String datafaker) {
        return datafaker.split("-", 2)[0];
    }

    private Country country(CountryFacts facts) {
        List<Location> centres = facts.cities().stream()
                .map(city -> new Location(city.latitude(), city.longitude(), 0))
                .toList();
        List<City> cities = new ArrayList<>();
        for (int i = 0; i < centres.size(); i++) {
            cities.add(city(
                    facts,
                    facts.cities().get(i),
                    located(centres, i, facts.cities().get(i).population())));
        }
        return new Country(
                facts.name(),
                facts.code(),
                locale(facts),
                facts.callingCode(),
                facts.population(),
                new PostCodeForm(Objects.requireNonNullElse(facts.postCode(), "")),
                List.of(),
                CountryDefaults.mobilePlans(facts.code(), facts.callingCode()),
                cities);
    }

    private City city(CountryFacts country, CityFacts facts, Location location) {
        return new City(
                facts.name(),
                facts.region().isEmpty() ? null : facts.region(),
                facts.population(),
                new PhonePlan(facts.areaCode(), facts.subscriberDigits(), facts.subscriberFirstDigits()),
                facts.districts(),
                location,
                timeZones.of(country.code(), facts),
                facts.english().equals(facts.name()) ? null : facts.english(),
                facts.locale() == null ? null : language(facts.locale()) + "-" + country.code());
    }

    private static Location located(List<Location> centres, int city, long population) {
        Location centre = centres.get(city);
        double radius = Math.sqrt(population / DENSITY / Math.PI * SQUARE_METRES);
        for (int other = 0; other < centres.size(); other++) {
            if (other != city) {
                radius = Math.min(radius, SHARE_OF_WAY * centre.distanceTo(centres.get(other)));
            }
        }
        return new Location(centre.latitude(), centre.longitude(), Math.floor(radius));
    }
}
