package io.populace.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.populace.domain.City;
import io.populace.domain.Excerpt;
import io.populace.domain.Location;
import io.populace.domain.Nearest;
import io.populace.domain.PhonePlan;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a city of a catalog. */
final class CityReader {

    private static final List<String> KEYS = List.of(
            "name",
            "english_name",
            "region",
            "weight",
            "latitude",
            "longitude",
            "radius",
            "time_zone",
            "locale",
            "area_code",
            "subscriber_digits",
            "subscriber_first_digits",
            "postal_districts");
    private static final List<String> LOCATION_KEYS = List.of("latitude", "longitude", "radius");
    private static final List<String> PHONE_KEYS = List.of("area_code", "subscriber_digits", "subscriber_first_digits");

    private static final String ANY_BUT_0_AND_1 = "23456789";

    /** In metres: the size of a city of 300,000 people, at 4,000 per square kilometre. */
    private static final double DEFAULT_RADIUS = 5_000;

    private CityReader() {}

    /** A class of its own, so that the names are not read for a catalog without time zones. */
    private static final class TimeZones {

        static final Set<String> NAMES = ZoneRulesProvider.getAvailableZoneIds();
    }

    static City read(JsonNode node, String path) {
        if (node.isTextual()) {
            return new City(node.textValue(), 1, null, List.of());
        }
        JsonObject city = new JsonObject(node, path, KEYS);
        return new City(
                city.text("name"),
                city.optionalText("region"),
                city.weight(),
                PHONE_KEYS.stream().anyMatch(city::has) ? phonePlan(city) : null,
                city.has("postal_districts") ? city.list("postal_districts", JsonObject::text) : List.of(),
                LOCATION_KEYS.stream().anyMatch(city::has) ? location(city, path) : null,
                timeZone(city, path),
                city.optionalText("english_name"),
                city.optionalText("locale"));
    }

    private static PhonePlan phonePlan(JsonObject city) {
        return new PhonePlan(
                city.text("area_code"),
                city.integer("subscriber_digits"),
                city.has("subscriber_first_digits") ? city.text("subscriber_first_digits") : ANY_BUT_0_AND_1);
    }

    private static Location location(JsonObject city, String path) {
        double latitude = city.number("latitude");
        double longitude = city.number("longitude");
        double radius = city.has("radius") ? city.number("radius") : DEFAULT_RADIUS;
        try {
            return new Location(latitude, longitude, radius);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path + "." + e.getMessage(), e);
        }
    }

    /** The time zone. A misspelt one would be of no use to whoever reads the users, so Java must know it. */
    private static @Nullable String timeZone(JsonObject city, String path) {
        String name = city.optionalText("time_zone");
        if (name != null && !TimeZones.NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    path + ".time_zone must be a name in the IANA time zone database, such as" + " Europe/Paris: "
                            + Excerpt.orEmpty(name) + Nearest.hint(name, TimeZones.NAMES));
        }
        return name;
    }
}
