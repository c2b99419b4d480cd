package io.populace.datafaker;

import io.populace.datafaker.WorldFacts.CityFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The time zones of cities, from a table by country, region and city. */
final class TimeZones {

    private final Map<String, String> zones = new HashMap<>();

    TimeZones() throws IOException {
        try (InputStream in = Objects.requireNonNull(TimeZones.class.getResourceAsStream("time-zones.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    zones.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        }
    }

    /** The time zone of a city of a country with the code {@code country}. */
    String of(String country, CityFacts city) {
        String region = country + "/" + city.region();
        String zone = zones.get(region + "/" + city.name());
        if (zone == null) {
            zone = zones.getOrDefault(region, zones.get(country));
        }
        return Objects.requireNonNull(zone, region);
    }
}
