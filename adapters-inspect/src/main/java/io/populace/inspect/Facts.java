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

    private final Map<String, JsonNode> countries = new HashMap<>();

    /** Whether the form of postcodes is a pattern; the file of the built-in countries has it in words. */
    private final boolean hasForms;

    private Facts(String file, boolean hasForms) {
        this.hasForms = hasForms;
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

    /** The facts about the countries of the built-in catalog. */
    static Facts aboutBuiltIn() {
        return new Facts("geography.json", false);
    }

    /** The facts about the countries of the world. */
    static Facts aboutWorld() {
        return new Facts("world.json", true);
    }

    /**
     * A catalog of the same countries and cities, with what the facts say about them.
     *
     * @param catalog one that comes with Populace, or a part of it
     * @throws IllegalStateException if there are no facts about one of its cities
     */
    Catalog instead(Catalog catalog) {
        return catalog.with(new GeoCatalog(
                catalog.geography().countries().stream().map(this::country).toList()));
    }

    private JsonNode known(Country country) {
        return countries.getOrDefault(country.name(), MissingNode.getInstance());
    }

    private JsonNode known(Country country, City city) {
        for (JsonNode known : known(country).path("cities")) {
            if (known.get("name").asText().equals(city.name())
                    && (!known.has("region")
                            || known.get("region").asText().equals(Objects.toString(city.region(), "")))) {
                return known;
            }
        }
        throw new IllegalStateException("there are no facts about the city: " + country.name() + ", " + city.name());
    }

    private Country country(Country country) {
        JsonNode known = known(country);
        return new Country(
                country.name(),
                known.get("code").asText(),
                country.locale(),
                known.get("calling_code").asText(),
                country.weight(),
                hasForms ? new PostCodeForm(known.path("post_code").asText()) : country.postCodeForm(),
                List.of(),
                country.mobilePlans(),
                country.cities().stream().map(city -> city(country, city)).toList());
    }

    private City city(Country country, City city) {
        JsonNode known = known(country, city);
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
