package io.populace.generation.drawing;

import io.populace.domain.Location;

/**
 * Where a city is, compiled: draws points of its disc. Each distance from the centre is as likely, so that people live more
 * densely there, as in real cities (Clark: Urban Population Densities. Journal of the Royal Statistical Society A 114(4), 1951).
 *
 * <p>No function is called for a user whose result could differ between platforms: all are in tables.
 */
final class CityDisc {

    /** Of a degree of latitude, in metres: the mean radius of the Earth is 6,371,008.8 (IUGG). */
    private static final double METRES_PER_DEGREE = Math.PI / 180 * 6_371_008.8;

    private static final double UNITS_PER_DEGREE = 100_000;
    private static final int HALF_TURN = 180 * 100_000;

    private static final double FRACTION = 0x1p-53;

    /** Points between two directions of the table are nearer to the centre by at most 1/13,000. */
    private static final int DIRECTIONS = 256;

    private static final double[] EAST = new double[DIRECTIONS + 1];
    private static final double[] NORTH = new double[DIRECTIONS + 1];

    static {
        for (int i = 0; i <= DIRECTIONS; i++) {
            EAST[i] = StrictMath.sin(2 * Math.PI * i / DIRECTIONS);
            NORTH[i] = StrictMath.cos(2 * Math.PI * i / DIRECTIONS);
        }
    }

    private final double latitude;
    private final double longitude;
    private final double sine;
    private final double cosine;

    /** In degrees of latitude. */
    private final double radius;

    CityDisc(Location location) {
        latitude = location.latitude();
        longitude = location.longitude();
        sine = StrictMath.sin(Math.toRadians(latitude));
        cosine = StrictMath.cos(Math.toRadians(latitude));
        radius = location.radius() / METRES_PER_DEGREE;
    }

    /** Puts a point into {@code draft}. */
    void draw(long distanceDraw, long directionDraw, UserDraft draft) {
        double distance = radius * ((distanceDraw >>> 11) * FRACTION);
        double turn = (directionDraw >>> 11) * FRACTION * DIRECTIONS;
        int direction = (int) turn;
        double part = turn - direction;
        double north = distance * (NORTH[direction] + part * (NORTH[direction + 1] - NORTH[direction]));
        double east = distance * (EAST[direction] + part * (EAST[direction + 1] - EAST[direction]));
        draft.latitude = (int) Math.round((latitude + north) * UNITS_PER_DEGREE);
        draft.longitude = wrapped((int) Math.round((longitude + east / width(north)) * UNITS_PER_DEGREE));
    }

    /**
     * How wide a degree of longitude is, in degrees of latitude, for points so far north of the centre: the geometric mean of
     * both. With it the haversine of the distance is at most the square of half of it, so no point is beyond the radius.
     */
    private double width(double north) {
        double radians = Math.toRadians(north); // 0.016 at most, so the next term of the series is below a millionth
        double there = cosine - radians * sine - radians * radians / 2 * cosine;
        return Math.sqrt(cosine * there);
    }

    /** Beyond 180 degrees the other half of the globe begins. */
    private static int wrapped(int longitude) {
        if (longitude > HALF_TURN) {
            return longitude - 2 * HALF_TURN;
        }
        return longitude < -HALF_TURN ? longitude + 2 * HALF_TURN : longitude;
    }
}
