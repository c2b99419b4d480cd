package io.populace.domain;

/**
 * Where a city is: a disc on the globe.
 *
 * @param latitude of the centre, in degrees, north positive; -{@value #MAX_LATITUDE} to {@value #MAX_LATITUDE}, so that no
 *     disc reaches a pole
 * @param longitude of the centre, in degrees, east positive; -180 to 180
 * @param radius in metres, 0 to {@value #MAX_RADIUS}; people live no farther from the centre
 */
public record Location(double latitude, double longitude, double radius) {

    /** Beyond all cities. */
    public static final int MAX_LATITUDE = 89;

    /** In metres: wider than any city. */
    public static final int MAX_RADIUS = 100_000;

    /** The mean radius of the Earth in metres: R1 of the International Union of Geodesy and Geophysics. */
    private static final double EARTH_RADIUS = 6_371_008.8;

    private static final int MAX_LONGITUDE = 180;

    public Location {
        Require.that(
                Math.abs(latitude) <= MAX_LATITUDE,
                "latitude must be -" + MAX_LATITUDE + " to " + MAX_LATITUDE,
                latitude);
        Require.that(
                Math.abs(longitude) <= MAX_LONGITUDE,
                "longitude must be -" + MAX_LONGITUDE + " to " + MAX_LONGITUDE,
                longitude);
        Require.that(radius >= 0 && radius <= MAX_RADIUS, "radius must be 0 to " + MAX_RADIUS + " metres", radius);
    }

    /**
     * The distance between the centres, in metres, along a great circle.
     *
     * <p>The haversine formula, which is exact for near points too (R. W. Sinnott, "Virtues of the Haversine", Sky and
     * Telescope 68:2, 1984).
     */
    public double distanceTo(Location other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double square = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
    }
}
