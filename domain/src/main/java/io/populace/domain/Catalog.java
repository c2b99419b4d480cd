package io.populace.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The data that users are drawn from.
 *
 * @param geography the countries and cities they live in
 * @param systemTriplets the platforms of their devices
 * @param ages their ages
 * @param asOf the day on which they have these ages, and before which they have registered; {@link #FIRST_AS_OF} to
 *     {@link #LAST_AS_OF}
 * @param safe whether devices have IP addresses of documentation, which are nobody's; the telephone numbers of such a catalog
 *     are nobody's too
 */
public record Catalog(
        GeoCatalog geography, SystemTripletCatalog systemTriplets, AgeRange ages, LocalDate asOf, boolean safe) {

    /**
     * The day if none is given: 2026-01-01. The day of the clock would make other users tomorrow.
     */
    public static final LocalDate DEFAULT_AS_OF = LocalDate.of(2026, 1, 1);

    /**
     * 1900-01-01. From {@value User#MAX_AGE} years before this day to {@link #LAST_AS_OF}, all times can be counted in
     * nanoseconds of 64 bits, as pandas does: from 1677 to 2262.
     */
    public static final LocalDate FIRST_AS_OF = LocalDate.of(1900, 1, 1);

    /** 2199-12-31. */
    public static final LocalDate LAST_AS_OF = LocalDate.of(2199, 12, 31);

    public Catalog {
        Require.that(canBeAsOf(asOf), "as-of day must be " + FIRST_AS_OF + " to " + LAST_AS_OF, asOf);
    }

    /** A catalog whose devices have public addresses. */
    public Catalog(GeoCatalog geography, SystemTripletCatalog systemTriplets, AgeRange ages, LocalDate asOf) {
        this(geography, systemTriplets, ages, asOf, false);
    }

    /** A catalog as of {@link #DEFAULT_AS_OF}, whose devices have public addresses. */
    public Catalog(GeoCatalog geography, SystemTripletCatalog systemTriplets, AgeRange ages) {
        this(geography, systemTriplets, ages, DEFAULT_AS_OF);
    }

    /**
     * The day that {@code text} says, such as {@code 2026-01-01}.
     *
     * @throws IllegalArgumentException if it is no day of the calendar, or no catalog can be as of it
     */
    public static LocalDate parseAsOf(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "must be a day such as " + DEFAULT_AS_OF + ": " + Excerpt.orEmpty(text), e);
        }
        Require.that(canBeAsOf(day), "must be " + FIRST_AS_OF + " to " + LAST_AS_OF, day);
        return day;
    }

    private static boolean canBeAsOf(LocalDate day) {
        return !day.isBefore(FIRST_AS_OF) && !day.isAfter(LAST_AS_OF);
    }

    /** The same catalog with other countries. */
    public Catalog with(GeoCatalog otherGeography) {
        return new Catalog(otherGeography, systemTriplets, ages, asOf, safe);
    }

    /** The same catalog as of another day. */
    public Catalog with(LocalDate otherAsOf) {
        return new Catalog(geography, systemTriplets, ages, otherAsOf, safe);
    }

    /** The same catalog, with IP addresses of documentation. */
    public Catalog safely() {
        return new Catalog(geography, systemTriplets, ages, asOf, true);
    }
}
