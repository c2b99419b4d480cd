package io.populace.generation.catalog;

import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.Location;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a resource holds countries: each has a line of its own, then a line for each city, and a form feed at the end. Tabs
 * separate the values of a line, and what is not known is empty.
 *
 * <p>A country has its code, name, the language of its names, calling code, weight, the form of its postcodes, and mobile
 * numbers. A city has its name, its English name, region, weight, latitude, longitude, radius, time zone, language, area
 * code, subscriber digits, their first digits, and its postal districts, which commas separate. A region or time zone that
 * is that of the city before is a quotation mark.
 */
public final class PlacesFormat {

    /** Ends a country, and is in no text of one. */
    static final char END = '\f';

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
        String code = country.code();
        if (code == null) {
            throw new IllegalArgumentException("country must have a code: " + country.name());
        }
        StringBuilder text = new StringBuilder();
        line(
                text,
                code,
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
        text.append(END);
        byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
        if (!read(utf8, 0, any -> true).equals(List.of(country))) {
            throw new IllegalArgumentException(
                    "country must have no tab, and no quotation mark in place of a text: " + country.name());
        }
        return text.toString();
    }

    private static void write(City city, @Nullable City before, StringBuilder text) {
        PhonePlan plan = city.phonePlan();
        Location location = city.location();
        if (plan == null || location == null) {
            throw new IllegalArgumentException("city must have a phone plan and a location: " + city.name());
        }
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

    /**
     * Reads countries from what {@link #write} wrote, in UTF-8. By loops and without patterns, as it runs before anything is
     * compiled.
     *
     * @param from where the first country starts
     * @param wanted whether the country of a code is wanted; others are skipped
     */
    static List<Country> read(byte[] utf8, int from, Predicate<String> wanted) {
        Values values = new Values(utf8, from);
        List<Country> countries = new ArrayList<>();
        while (values.at < utf8.length) {
            String code = values.next();
            if (wanted.test(code)) {
                countries.add(country(code, values));
            } else {
                values.skipCountry();
            }
        }
        return countries;
    }

    private static Country country(String code, Values values) {
        String name = values.next();
        String locale = values.next();
        String callingCode = values.next();
        double weight = values.number();
        PostCodeForm postCodeForm = new PostCodeForm(values.next());
        List<PhonePlan> mobilePlans = PhonePlans.parse(values.last());
        List<City> cities = new ArrayList<>();
        City before = null;
        while (!values.endsCountry()) {
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
                values.words(),
                location,
                before != null && SAME.equals(timeZone) ? before.timeZone() : timeZone,
                englishName,
                locale);
    }

    /** The values of all lines, in order. */
    private static final class Values {

        /** Beyond so many characters a decimal may have more digits than a double can hold. */
        private static final int MAX_EXACT = 15;

        private final byte[] utf8;
        private int at;

        Values(byte[] utf8, int at) {
            this.utf8 = utf8;
            this.at = at;
        }

        /** Whether the country ends here; then the next one is read. */
        boolean endsCountry() {
            boolean ends = utf8[at] == END;
            at += ends ? 1 : 0;
            return ends;
        }

        void skipCountry() {
            at = indexOf(END) + 1;
        }

        /** A value that is not the last of its line. */
        String next() {
            return until('\t');
        }

        /** The last value of a line. */
        String last() {
            return until('\n');
        }

        /** The last value of a line: words, which commas separate. */
        List<String> words() {
            List<String> words = new ArrayList<>();
            int end = indexOf('\n');
            for (int i = at; i < end; i++) {
                if (utf8[i] == ',') {
                    words.add(upTo(i));
                }
            }
            if (at < end) {
                words.add(upTo(end));
            } else {
                at++;
            }
            return words;
        }

        private String until(char separator) {
            return upTo(indexOf(separator));
        }

        /** The value that ends at a separator. */
        private String upTo(int end) {
            String value = new String(utf8, at, end - at, StandardCharsets.UTF_8);
            at = end + 1;
            return value;
        }

        private int indexOf(char ascii) {
            int end = at;
            while (utf8[end] != ascii) {
                end++;
            }
            return end;
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
            int end = indexOf('\t');
            long digits = 0;
            double power = 1;
            boolean fraction = false;
            boolean negative = utf8[at] == '-';
            for (int i = negative ? at + 1 : at; i < end; i++) {
                byte c = utf8[i];
                if (c == '.' && !fraction) {
                    fraction = true;
                } else if (c < '0' || c > '9' || end - at > MAX_EXACT) {
                    return Double.parseDouble(next());
                } else {
                    digits = 10 * digits + c - '0';
                    power *= fraction ? 10 : 1;
                }
            }
            at = end + 1;
            return (negative ? -digits : digits) / power;
        }
    }
}
