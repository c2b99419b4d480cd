package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {

    @ParameterizedTest
    @CsvSource({"-89, -180, 0", "89, 180, 100000", "0, 0, 0.5"})
    void acceptsTheWholeInhabitedGlobe(double latitude, double longitude, double radius) {
        Location location = new Location(latitude, longitude, radius);
        assertEquals(latitude, location.latitude());
        assertEquals(longitude, location.longitude());
        assertEquals(radius, location.radius());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-89.1, 90, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesOtherLatitudes(double latitude) {
        assertRefused("latitude must be -89 to 89: " + latitude, () -> new Location(latitude, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-180.1, 181, Double.NaN, Double.NEGATIVE_INFINITY})
    void refusesOtherLongitudes(double longitude) {
        assertRefused("longitude must be -180 to 180: " + longitude, () -> new Location(0, longitude, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 100_001, Double.NaN})
    void refusesOtherRadii(double radius) {
        assertRefused("radius must be 0 to 100000 metres: " + radius, () -> new Location(0, 0, radius));
    }

    /** Known distances, to the metre on the sphere: degrees of the meridian, of the equator, and across the date line. */
    @ParameterizedTest
    @CsvSource({
        "10, 20, 10, 20, 0",
        "0, 0, 1, 0, 111195",
        "0, 179.5, 0, -179.5, 111195",
        "60, 0, 60, 1, 55597",
        "0, 0, 0, 180, 20015114",
        "48.8534, 2.3488, 51.5085, -0.1257, 343768"
    })
    void measuresDistances(
            double latitude, double longitude, double otherLatitude, double otherLongitude, double metres) {
        Location one = new Location(latitude, longitude, 0);
        Location other = new Location(otherLatitude, otherLongitude, 7);
        assertEquals(metres, one.distanceTo(other), 1);
        assertEquals(metres, other.distanceTo(one), 1);
    }

    @Test
    void isPartOfACity() {
        Location centre = new Location(50.8505, 4.3488, 9_000);
        City city = new City("Bruxelles", null, 1, null, List.of(), centre, "Europe/Brussels", "Brussels", "fr-BE");
        assertEquals(centre, city.location());
        assertEquals("Europe/Brussels", city.timeZone());
        assertEquals("Brussels", city.englishName());
        assertEquals("fr-BE", city.locale());
        City rarer = city.with(0.5);
        assertEquals(0.5, rarer.weight());
        assertEquals(city, rarer.with(1));
    }
}
