package io.populace.generation.catalog;

import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.Location;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a resource holds a country: a line of its own, then a line for each city. Tabs separate the values of a line, and what
 * is not known is empty.
 *
 * <p>A country has its name, the language of its names, calling code, weight, the form of its postcodes, and
 * mobile numbers. A city has its
 * name, its English name, region, weight, latitude, longitude, radius, time zone, language, area code, subscriber digits,
 * their first digits, and its postal districts, which commas separate. A region or time zone that is that of the city before
 * is a quotation mark.
 */
public final class PlacesFormat {

    private static final String SAME = "\"";

    /** Below so much every whole double has its own digits. */
    private static final double EXACT_INTEGERS = 1e15;

    private PlacesFormat() {}

    /**
     * Writes a country so that {@link #read} gives one that is equal.
     *
     * @throws IllegalArgumentException if the country has what the format does not hold
     */
    public static String write(Country country) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                country.name(),
                country.locale(),
                country.callingCode(),
                number(country.weight()),
                country.postCodeForm().pattern(),
                PhonePlans.text(country.mobilePlans()));
        City before = null;
        for (City city : country.cities()) {
            write(city, before, text);
            before = city;
        }
        if (!read(country.code(), text.toString()).equals(country)) {
            throw new IllegalArgumentException(
                    "country must have cities with phone plan and location," + " and no tab: " + country.name());
        }
        return text.toString();
    }

    private static void write(City city, @Nullable City before, StringBuilder text) {
        PhonePlan plan = Objects.requireNonNull(city.phonePlan(), city.name());
        Location location = Objects.requireNonNull(city.location(), city.name());
        line(
                text,
                city.name(),
                orEmpty(city.englishName()),
                before != null && Objects.equals(city.region(), before.region()) ? SAME : orEmpty(city.region()),
                number(city.weight()),
                number(location.latitude()),
                number(location.longitude()),
                number(location.radius()),
                before != null && Objects.equals(city.timeZone(), before.timeZone()) ? SAME : orEmpty(city.timeZone()),
                orEmpty(city.locale()),
                plan.areaCode(),
                String.valueOf(plan.subscriberDigits()),
                plan.firstDigits(),
                String.join(",", city.postalDistricts()));
    }

    private static void line(StringBuilder text, String... values) {
        text.append(String.join("\t", values)).append('\n');
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static String number(double value) {
        return Math.abs(value) < EXACT_INTEGERS && value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    /** Reads a country from what {@link #write} wrote. By loops and without patterns, as it runs before anything is compiled. */
    static Country read(@Nullable String code, String text) {
        Values values = new Values(text);
        String name = values.next();
        String locale = values.next();
        String callingCode = values.next();
        double weight = values.number();
        PostCodeForm postCodeForm = new PostCodeForm(values.next());
        List<PhonePlan> mobilePlans = PhonePlans.parse(values.last());
        List<City> cities = new ArrayList<>();
        City before = null;
        while (values.hasNext()) {
            before = city(values, before);
            cities.add(before);
        }
        return new Country(name, code, locale, callingCode, weight, postCodeForm, List.of(), mobilePlans, cities);
    }

    private static City city(Values values, @Nullable City before) {
        String name = values.next();
        String englishName = values.optional();
        String region = values.optional();
        double weight = values.number();
        Location location = new Location(values.number(), values.number(), values.number());
        String timeZone = values.optional();
        String locale = values.optional();
        PhonePlan plan = new PhonePlan(values.next(), Integer.parseInt(values.next()), values.next());
        return new City(
                name,
                before != null && SAME.equals(region) ? before.region() : region,
                weight,
                plan,
                split(values.last()),
                location,
                before != null && SAME.equals(timeZone) ? before.timeZone() : timeZone,
                englishName,
                locale);
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            words.add(text.substring(start, end));
            start = end + 1;
        }
        return words;
    }

    /** The values of all lines, in order. */
    private static final class Values {

        /** Beyond so many characters a decimal may have more digits than a double can hold. */
        private static final int MAX_EXACT = 15;

        private final String text;
        private int at;

        Values(String text) {
            this.text = text;
        }

        boolean hasNext() {
            return at < text.length();
        }

        /** A value that is not the last of its line. */
        String next() {
            return until('\t');
        }

        /** The last value of a line. */
        String last() {
            return until('\n');
        }

        private String until(char separator) {
            int end = text.indexOf(separator, at);
            String value = text.substring(at, end);
            at = end + 1;
            return value;
        }

        @Nullable
        String optional() {
            String value = next();
            return value.isEmpty() ? null : value;
        }

        /**
         * A number. Of short decimals the digits and the power of ten are exact doubles, so the quotient is what {@link
         * Double#parseDouble} gives; that takes some milliseconds for a world at a start.
         */
        double number() {
            String value = next();
            long digits = 0;
            double power = 1;
            boolean fraction = false;
            boolean negative = value.startsWith("-");
            for (int i = negative ? 1 : 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '.' && !fraction) {
                    fraction = true;
                } else if (c < '0' || c > '9' || value.length() > MAX_EXACT) {
                    return Double.parseDouble(value);
                } else {
                    digits = 10 * digits + c - '0';
                    power *= fraction ? 10 : 1;
                }
            }
            return (negative ? -digits : digits) / power;
        }
    }
}
