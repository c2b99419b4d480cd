package io.populace.generation.encoding;

/** Writes dates, times and decimals, all in ASCII. Allocates nothing. */
public final class DateText {

    /** From 0000-03-01 to 1970-01-01, in days. */
    private static final int DAYS_TO_1970 = 719_468;

    private static final int DAYS_IN_400_YEARS = 146_097;
    private static final int SECONDS_IN_DAY = 86_400;
    private static final int UNITS_IN_ONE = 100_000;

    /** The numbers 0 to 99 as two ASCII digits, the first in the higher byte. */
    private static final int[] PAIRS = new int[100];

    static {
        for (int i = 0; i < PAIRS.length; i++) {
            PAIRS[i] = ('0' + i / 10) << 8 | ('0' + i % 10);
        }
    }

    private DateText() {}

    /**
     * Appends a date as ISO 8601 writes it: {@code 1990-04-17}.
     *
     * <p>The algorithm is {@code civil_from_days} of https://howardhinnant.github.io/date_algorithms.html. Years begin in March
     * in it, so that the day that leap years have is their last.
     *
     * @param epochDay days since 1970-01-01, in the years 1 to 9999
     */
    public static void putDate(int epochDay, Utf8Buffer out) {
        int day = epochDay + DAYS_TO_1970;
        int dayOfEra = day % DAYS_IN_400_YEARS;
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / (DAYS_IN_400_YEARS - 1)) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153; // five months have 153 days, from March and from August on
        int dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        int nextYear = monthFromMarch >= 10 ? 1 : 0;
        int year = day / DAYS_IN_400_YEARS * 400 + yearOfEra + nextYear;
        int month = monthFromMarch + 3 - 12 * nextYear;
        out.putBigEndian((long) PAIRS[year / 100] << 48
                | (long) PAIRS[year % 100] << 32
                | (long) '-' << 24
                | PAIRS[month] << 8
                | '-');
        out.putBigEndianShort(PAIRS[dayOfMonth]);
    }

    /**
     * Appends a second of UTC as RFC 3339 writes it: {@code 2024-05-01T12:34:56Z}.
     *
     * @param epochSecond seconds since 1970-01-01T00:00:00Z, in the years 1 to 9999
     */
    public static void putTimestamp(long epochSecond, Utf8Buffer out) {
        putDayAndTime(epochSecond, (byte) 'T', out);
        out.put((byte) 'Z');
    }

    /**
     * Appends a second of UTC without saying so, in the form that databases take who refuse the letters of RFC 3339:
     * {@code 2024-05-01 12:34:56}.
     *
     * @param epochSecond seconds since 1970-01-01T00:00:00Z, in the years 1 to 9999
     */
    public static void putBareTimestamp(long epochSecond, Utf8Buffer out) {
        putDayAndTime(epochSecond, (byte) ' ', out);
    }

    private static void putDayAndTime(long epochSecond, byte separator, Utf8Buffer out) {
        int day = (int) Math.floorDiv(epochSecond, (long) SECONDS_IN_DAY);
        int second = (int) (epochSecond - (long) day * SECONDS_IN_DAY);
        putDate(day, out);
        out.put(separator);
        out.putBigEndian((long) PAIRS[second / 3_600] << 48
                | (long) ':' << 40
                | (long) PAIRS[second / 60 % 60] << 24
                | ':' << 16
                | PAIRS[second % 60]);
    }

    /**
     * Appends a number with five decimals: {@code -33.86785}.
     *
     * @param hundredThousandths the number times 100,000; between -1,000 and 1,000 times that
     */
    public static void putDecimal(int hundredThousandths, Utf8Buffer out) {
        int rest = hundredThousandths;
        if (rest < 0) {
            out.put((byte) '-');
            rest = -rest;
        }
        out.putSmallDecimal(rest / UNITS_IN_ONE);
        int decimals = rest % UNITS_IN_ONE;
        out.putBigEndianShort('.' << 8 | ('0' + decimals / 10_000));
        out.putBigEndianInt(PAIRS[decimals / 100 % 100] << 16 | PAIRS[decimals % 100]);
    }
}
