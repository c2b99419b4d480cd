package io.populace.datafaker;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The facts that the places of the world are made of, as their file has them. */
record WorldFacts(Map<String, String> sources, List<CountryFacts> countries) {

    record CountryFacts(
            String code,
            String name,
            String locale,
            String callingCode,
            long population,
            @Nullable String postCode,
            String postLevel,
            List<CityFacts> cities) {}

    record CityFacts(
            String name,
            String english,
            String region,
            long population,
            @JsonProperty("lat") double latitude,
            @JsonProperty("lon") double longitude,
            String areaCode,
            int subscriberDigits,
            String subscriberFirstDigits,
            String phone,
            @Nullable List<String> postalDistricts,
            @Nullable String locale) {

        List<String> districts() {
            return Objects.requireNonNullElse(postalDistricts, List.of());
        }
    }

    static WorldFacts read(InputStream in) throws IOException {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(in, WorldFacts.class);
    }
}
