package io.populace.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city of a country.
 *
 * @param name as in addresses
 * @param region state, province or county, to distinguish cities of the same name; null if not given. Not part of addresses
 * @param weight how often it is drawn, relative to the other cities of the country; 0 for never
 * @param phonePlan its landline numbers; null to use those of the country
 * @param postalDistricts values of {@code {district}} in the country's post code form or, if the form has none, whole
 *     postcodes; each at most {@value PostCodeForm#MAX_LENGTH} letters, digits, spaces and hyphens. If empty, the city has
 *     any code of the country's form
 * @param location where it is; null if not given
 * @param timeZone name in the IANA time zone database, such as {@code America/New_York}; null if not given
 * @param englishName its name in English, where that is another than {@code name}; null if not given. Not part of addresses
 * @param locale BCP 47 tag of the language of its names and streets, where that is not the language of the country, such as
 *     {@code fr-BE} in Brussels; null for that of the country
 */
public record City(
        String name,
        @Nullable String region,
        double weight,
        @Nullable PhonePlan phonePlan,
        List<String> postalDistricts,
        @Nullable Location location,
        @Nullable String timeZone,
        @Nullable String englishName,
        @Nullable String locale) {

    /** Longer than any name of a time zone in use. */
    private static final int MAX_TIME_ZONE_LENGTH = 64;

    public City {
        Require.name(name, "city name");
        if (region != null) {
            Require.name(region, "region");
        }
        Require.weight(weight, name);
        postalDistricts = List.copyOf(postalDistricts);
        for (String district : postalDistricts) {
            if (!isPlain(district)) {
                requireDistrict(district, name);
            }
        }
        if (timeZone != null) {
            Require.that(isTimeZone(timeZone), name, "time zone must be an IANA name such as Europe/Paris", timeZone);
        }
        if (englishName != null) {
            Require.name(englishName, "English name");
        }
        if (locale != null) {
            Require.text(locale, name, "locale");
        }
    }

    /** Whether a district has only digits and capital letters, as nearly all have: a world has some 30,000 of them. */
    private static boolean isPlain(String district) {
        int length = district.length();
        for (int i = 0; i < length; i++) {
            char c = district.charAt(i);
            if (!Ascii.isDigit(c) && !Ascii.isUpper(c)) {
                return false;
            }
        }
        return length > 0 && length <= PostCodeForm.MAX_LENGTH;
    }

    private static void requireDistrict(String district, String city) {
        Require.text(district, city, "postal district");
        if (district.length() > PostCodeForm.MAX_LENGTH || !PostCodeForm.isPostal(district)) {
            throw Require.violated(
                    city,
                    "a postal district must be at most " + PostCodeForm.MAX_LENGTH
                            + " letters A to Z, digits, spaces and hyphens",
                    district);
        }
    }

    /** A city whose location, time zone, English name and own language are not given. */
    public City(
            String name,
            @Nullable String region,
            double weight,
            @Nullable PhonePlan phonePlan,
            List<String> postalDistricts) {
        this(name, region, weight, phonePlan, postalDistricts, null, null, null, null);
    }

    /** A city without a region. */
    public City(String name, double weight, @Nullable PhonePlan phonePlan, List<String> postalDistricts) {
        this(name, null, weight, phonePlan, postalDistricts);
    }

    /** The same city with other telephone numbers; null for those of the country. */
    public City with(@Nullable PhonePlan otherPhonePlan) {
        return new City(name, region, weight, otherPhonePlan, postalDistricts, location, timeZone, englishName, locale);
    }

    /** The same city with another weight. */
    public City with(double otherWeight) {
        return new City(name, region, otherWeight, phonePlan, postalDistricts, location, timeZone, englishName, locale);
    }

    /** Letters, digits, {@code _}, {@code -} and {@code +}, in parts that slashes separate: the rule of the database. */
    private static boolean isTimeZone(String name) {
        return name.length() <= MAX_TIME_ZONE_LENGTH
                && Ascii.isAlphanumericOr("_-+/", name)
                && !("/" + name + "/").contains("//");
    }

    /** Unique within a country: name and region or, without a region, name, area code and districts. */
    String identity() {
        return region != null
                ? String.join("\n", name, region)
                : String.join(
                        "\n",
                        name,
                        "",
                        phonePlan == null ? "" : phonePlan.areaCode(),
                        String.join(",", postalDistricts));
    }
}
