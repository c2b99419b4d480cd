package io.populace.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A country, its conventions and its cities.
 *
 * @param name as in addresses
 * @param code ISO 3166-1 alpha-2, such as {@code GB}; null if not known
 * @param locale BCP 47 tag of the language of names and streets, such as {@code en-GB}
 * @param callingCode country code of its telephone numbers, digits only, such as {@code 44}
 * @param weight how often it is drawn, relative to the other countries; 0 for never
 * @param postCodeForm the form of its postcodes
 * @param phonePlans plans for cities without their own, each drawn equally often; at least one if there are such cities
 * @param mobilePlans its mobile numbers, each plan drawn equally often; empty if unknown, or if they cannot be told from
 *     landlines, as in North America
 * @param cities at least one; cities of the same name must differ in region or, without a region, in area code or districts
 */
public record Country(
        String name,
        @Nullable String code,
        String locale,
        String callingCode,
        double weight,
        PostCodeForm postCodeForm,
        List<PhonePlan> phonePlans,
        List<PhonePlan> mobilePlans,
        List<City> cities) {

    /** The longest name of a country, city or region, in UTF-16 units: longer than any real one. */
    public static final int MAX_NAME_LENGTH = 200;

    public Country {
        Require.name(name, "country name");
        Require.that(
                code == null || (code.length() == 2 && Ascii.isUpper(code.charAt(0)) && Ascii.isUpper(code.charAt(1))),
                name,
                "code must be two capital letters (ISO 3166-1)",
                String.valueOf(code));
        Require.text(locale, name, "locale");
        Require.that(
                callingCode.length() >= 1
                        && callingCode.length() <= 3
                        && callingCode.charAt(0) != '0'
                        && Ascii.isDigits(callingCode, 0, callingCode.length()),
                name,
                "calling code must be one to three digits, the first not 0",
                callingCode);
        Require.weight(weight, name);
        phonePlans = List.copyOf(phonePlans);
        mobilePlans = List.copyOf(mobilePlans);
        cities = List.copyOf(cities);
        requireShortNumbers(name, callingCode, phonePlans);
        requireShortNumbers(name, callingCode, mobilePlans);
        Require.that(!cities.isEmpty(), name, "cities must be 1 or more", 0);
        double heaviest = 0;
        Set<String> identities = new HashSet<>();
        for (City city : cities) {
            heaviest = Math.max(heaviest, city.weight());
            Require.that(identities.add(city.identity()), name, "duplicate city", city.name());
            PhonePlan plan = city.phonePlan();
            Require.that(
                    plan != null || !phonePlans.isEmpty(),
                    name,
                    "a city must have a phone plan if its country has none",
                    city.name());
            requireShortNumbers(city.name(), callingCode, plan == null ? List.of() : List.of(plan));
            requireFittingDistricts(city, postCodeForm);
        }
        Require.that(heaviest > 0, name, "cities must have at least one weight > 0", heaviest);
    }

    /** A country whose mobile numbers are not known. */
    public Country(
            String name,
            @Nullable String code,
            String locale,
            String callingCode,
            double weight,
            PostCodeForm postCodeForm,
            List<PhonePlan> phonePlans,
            List<City> cities) {
        this(name, code, locale, callingCode, weight, postCodeForm, phonePlans, List.of(), cities);
    }

    /** The same country with another weight and other cities. */
    public Country with(double otherWeight, List<City> otherCities) {
        return new Country(
                name, code, locale, callingCode, otherWeight, postCodeForm, phonePlans, mobilePlans, otherCities);
    }

    /** The same country with other telephone numbers. */
    public Country with(List<PhonePlan> otherPhonePlans, List<PhonePlan> otherMobilePlans, List<City> otherCities) {
        return new Country(
                name, code, locale, callingCode, weight, postCodeForm, otherPhonePlans, otherMobilePlans, otherCities);
    }

    private static void requireShortNumbers(String owner, String callingCode, List<PhonePlan> plans) {
        for (PhonePlan plan : plans) {
            int digits = callingCode.length() + plan.digits();
            Require.that(
                    digits <= PhoneNumber.MAX_DIGITS,
                    owner,
                    "phone numbers must have at most " + PhoneNumber.MAX_DIGITS + " digits",
                    digits);
        }
    }

    private static void requireFittingDistricts(City city, PostCodeForm form) {
        if (form.usesDistrict()) {
            Require.that(
                    !city.postalDistricts().isEmpty(),
                    city.name(),
                    "postal districts must be given if the post code form uses them",
                    form);
            return;
        }
        for (String code : city.postalDistricts()) {
            if (!form.allows(code)) {
                throw Require.violated(
                        city.name(),
                        "postal districts must be whole postcodes of the form " + form + ", which has no "
                                + PostCodeForm.DISTRICT,
                        code);
            }
        }
    }
}
