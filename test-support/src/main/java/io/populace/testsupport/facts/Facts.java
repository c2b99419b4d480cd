package io.populace.testsupport.facts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Facts about the built-in countries, collected independently of the built-in catalog. */
public record Facts(List<CountryFacts> countries, List<String> systemTriplets) {

    /** Facts about a country. */
    public record CountryFacts(
            String name, String code, String locale, String callingCode, String postCode, List<CityFacts> cities) {}

    /** Facts about a city. */
    public record CityFacts(
            String name,
            String areaCode,
            int subscriberDigits,
            String subscriberFirstDigits,
            List<String> postalDistricts) {}

    /** Reads {@code geography.json}. */
    public static Facts load() {
        JsonMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = open("geography.json")) {
            return mapper.readValue(in, Facts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts about the world: {@code world.json}, for whoever closes it. */
    public static InputStream world() {
        return open("world.json");
    }

    /** The most common names by country: {@code common-names.tsv}, for whoever closes it. */
    public static InputStream commonNames() {
        return open("common-names.tsv");
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Facts.class.getResourceAsStream(file));
    }

    /** The country with this name. */
    public CountryFacts country(String name) {
        return countries.stream()
                .filter(country -> country.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The city with this name in this country. */
    public CityFacts city(String country, String city) {
        return country(country).cities().stream()
                .filter(candidate -> candidate.name().equals(city))
                .findFirst()
                .orElseThrow();
    }
}
