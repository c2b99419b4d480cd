package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.Location;
import io.populace.generation.random.ChiSquare;
import io.populace.generation.random.KeyedRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points against the distance of {@link Location}, which is another formula, and directions of the great circle. */
class CityDiscTest {

    private static final int POINTS = 50_000;
    private static final double UNITS = 100_000;

    /** The diagonal of half a unit of both coordinates, in metres. */
    private static final double ROUNDING = 0.8;

    @ParameterizedTest
    @CsvSource({
        "53.41, -2.98, 5_000",
        "-33.87, 151.21, 30_000",
        "0, 0, 100_000",
        "64.15, -21.94, 8_000",
        "88, 10, 100_000",
        "-88, 10, 100_000",
        "60, 25, 100_000",
        "-17.7, 179.99, 50_000",
        "12, -180, 20_000"
    })
    void drawsEachDistanceAndDirectionEquallyOften(double latitude, double longitude, String metres) {
        double radius = Double.parseDouble(metres.replace("_", ""));
        Location centre = new Location(latitude, longitude, radius);
        long[] distances = new long[10];
        long[] directions = new long[8];
        for (int i = 0; i < POINTS; i++) {
            Location point = point(centre, i);
            double distance = centre.distanceTo(point);
            assertTrue(distance <= radius + ROUNDING, () -> centre + " and " + point);
            distances[Math.min(9, (int) (distance / radius * 10))]++;
            directions[Math.min(7, (int) (direction(centre, point) * 8))]++;
        }
        assertUniform(distances, centre);
        if (Math.abs(latitude) < 80) { // elsewhere the directions of great circles turn on their way
            assertUniform(directions, centre);
        }
    }

    private static void assertUniform(long[] counts, Location centre) {
        double[] equal = new double[counts.length];
        Arrays.fill(equal, 1);
        ChiSquare.assertFits(counts, equal, centre.toString());
    }

    /** The bearing of a great circle, as a part of a full turn. */
    private static double direction(Location from, Location to) {
        double east = Math.toRadians(to.longitude() - from.longitude());
        double start = Math.toRadians(from.latitude());
        double end = Math.toRadians(to.latitude());
        double turn = Math.atan2(
                Math.sin(east) * Math.cos(end),
                Math.cos(start) * Math.sin(end) - Math.sin(start) * Math.cos(end) * Math.cos(east));
        return (turn / (2 * Math.PI) + 1) % 1;
    }

    @Test
    void drawsTheCentreOfACityWithoutARadius() {
        Location centre = new Location(-33.867854, 151.209951, 0);
        assertEquals(new Location(-33.86785, 151.20995, 0), point(centre, 7));
    }

    private static Location point(Location centre, int number) {
        UserDraft draft = new UserDraft();
        new CityDisc(centre).draw(KeyedRandom.userKey(1, number), KeyedRandom.userKey(2, number), draft);
        return new Location(draft.latitude / UNITS, draft.longitude / UNITS, 0);
    }
}
