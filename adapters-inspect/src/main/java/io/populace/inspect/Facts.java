package io.populace.inspect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.Location;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * What is known of countries and cities, apart from the catalogs that come with Populace: postcodes, area codes, regions and
 * coordinates. The sources are in the files.
 */
final class Facts {

    private static final String BUILT_IN = "geography.json";
    private static final String WORLD = "world.json";

    private final Map<String, JsonNode> countries = new HashMap<>();

    /** Whether the form of postcodes is known; the file of the built-in countries has it in words. */
    private final boolean isWorld;

    private Facts(String file) {
        isWorld = file.equals(WORLD);
        for (JsonNode country : read(file).get("countries")) {
            countries.put(country.get("name").asText(), country);
        }
    }

    /** A file of facts. */
    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Facts.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String file) {
        try {
            return JsonMapper.builder().build().readTree(text(file));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /**
     * A catalog of the same countries and cities, with what the facts say about them.
     *
     * @param catalog one that comes with Populace, or a part of it
     * @throws IllegalArgumentException if there are no facts about one of its cities
     */
    static Catalog about(Catalog catalog) {
        List<Country> countries = catalog.geography().countries();
        for (String file : List.of(BUILT_IN, WORLD)) {
            Facts facts = new Facts(file);
            if (countries.stream().allMatch(facts::know)) {
                return catalog.with(
                        new GeoCatalog(countries.stream().map(facts::country).toList()));
            }
        }
        throw new IllegalArgumentException("there must be facts about all cities");
    }

    private boolean know(Country country) {
        return country.cities().stream()
                .allMatch(city -> candidates(country, city).size() == 1);
    }

    private JsonNode known(Country country) {
        return countries.getOrDefault(country.name(), MissingNode.getInstance());
    }

    private List<JsonNode> candidates(Country country, City city) {
        JsonNode cities = known(country).path("cities");
        return StreamSupport.stream(cities.spliterator(), false)
                .filter(known -> known.get("name").asText().equals(city.name()))
                .filter(known -> !known.has("region")
                        || known.get("region").asText().equals(Objects.toString(city.region(), "")))
                .toList();
    }

    private Country country(Country country) {
        JsonNode known = known(country);
        return new Country(
                country.name(),
                known.get("code").asText(),
                country.locale(),
                known.get("calling_code").asText(),
                country.weight(),
                isWorld ? new PostCodeForm(known.path("post_code").asText()) : country.postCodeForm(),
                List.of(),
                country.mobilePlans(),
                country.cities().stream().map(city -> city(country, city)).toList());
    }

    private City city(Country country, City city) {
        JsonNode known = candidates(country, city).get(0);
        return new City(
                city.name(),
                city.region(),
                city.weight(),
                new PhonePlan(
                        known.get("area_code").asText(),
                        known.get("subscriber_digits").asInt(),
                        known.get("subscriber_first_digits").asText()),
                StreamSupport.stream(known.path("postal_districts").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                known.has("lat") ? location(country, known) : city.location(),
                city.timeZone(),
                city.englishName(),
                city.locale());
    }

    /** The centre, with half of the way to the nearest city as radius: people are nearest to their own city. */
    private Location location(Country country, JsonNode city) {
        Location centre = centre(city);
        double radius = Location.MAX_RADIUS;
        for (JsonNode other : known(country).path("cities")) {
            if (!other.equals(city)) {
                radius = Math.min(radius, centre.distanceTo(centre(other)) / 2);
            }
        }
        return new Location(centre.latitude(), centre.longitude(), radius);
    }

    private static Location centre(JsonNode city) {
        return new Location(city.get("lat").asDouble(), city.get("lon").asDouble(), 0);
    }
}
