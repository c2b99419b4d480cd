package io.populace.datafaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.Location;
import io.populace.generation.catalog.WorldCatalog;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.iakovlev.timeshape.TimeZoneEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The time zones of the world's cities. */
class TimeZonesTest {

    private static final List<Country> WORLD = WorldCatalog.load(WorldCatalog.codes());

    @Test
    void areKnownToJava() {
        for (Country country : WORLD) {
            for (City city : country.cities()) {
                assertTrue(ZoneRulesProvider.getAvailableZoneIds().contains(city.timeZone()), city::timeZone);
            }
        }
    }

    /** By the borders of time zones on the map, which timeshape has from OpenStreetMap. */
    @Tag("long")
    @Test
    void areThoseOfTheMap() {
        TimeZoneEngine map = TimeZoneEngine.initialize();
        List<String> different = new ArrayList<>();
        int cities = 0;
        for (Country country : WORLD) {
            for (City city : country.cities()) {
                Location at = Objects.requireNonNull(city.location());
                String expected = map.query(at.latitude(), at.longitude())
                        .map(ZoneId::getId)
                        .orElse("none");
                if (!expected.equals(city.timeZone())) {
                    different.add(country.code() + " " + city.name() + " " + city.timeZone() + ", not " + expected);
                }
                cities++;
            }
        }
        assertEquals(List.of(), different);
        assertTrue(cities > 1_000, "" + cities);
    }
}
