package io.populace.datafaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.Location;
import io.populace.generation.Population;
import io.populace.generation.catalog.CatalogPart;
import io.populace.generation.catalog.NamedCatalog;
import io.populace.generation.catalog.WorldCatalog;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.lexicon.Lexicons;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.iakovlev.timeshape.TimeZoneEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The time zones of the world's cities, and of the people in them. */
class TimeZonesTest {

    private static final double UNITS = 100_000;

    private static final int USERS = 20_000;

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

    /** The bounds of some cities reach over the border of the country, as those of Brazzaville, Lomé and Tijuana do. */
    @Tag("long")
    @Test
    void areThoseOfTheMapWherePeopleLive() {
        TimeZoneEngine map = TimeZoneEngine.initialize(true);
        UserDrawer drawer = new Population(
                        4, new CatalogPart(null, null, "equal").of(NamedCatalog.load("world")), Lexicons.standard())
                .drawer();
        UserDraft user = new UserDraft();
        Set<String> countries = new HashSet<>();
        int different = 0;
        for (int index = 0; index < USERS; index++) {
            drawer.draw(index, user);
            countries.add(user.country().text());
            String expected = map.query(user.latitude() / UNITS, user.longitude() / UNITS)
                    .map(ZoneId::getId)
                    .orElse("none");
            if (!expected.equals(user.timeZone().text())) {
                different++;
            }
        }
        assertEquals(WORLD.size(), countries.size());
        assertTrue(different < USERS / 100, different + " of " + USERS);
    }
}
