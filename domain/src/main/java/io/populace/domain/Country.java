package io.populace.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A country, its conventions and its cities.
 *
 * @param name as addresses spell it
 * @param locale BCP 47 tag of the language its people's names and streets come from, such as {@code en-GB}
 * @param callingCode the country code of its telephone numbers, digits only, such as {@code 44}
 * @param weight how often it is drawn relative to the others, above 0
 * @param postCodeForm how its postcodes are written
 * @param cities at least one, no name twice
 */
public record Country(
        String name, String locale, String callingCode, double weight, PostCodeForm postCodeForm, List<City> cities) {

    public Country {
        Require.text(name, "country name");
        Require.text(locale, name, "locale");
        Require.that(
                callingCode.length() >= 1
                        && callingCode.length() <= 3
                        && callingCode.charAt(0) != '0'
                        && Ascii.isDigits(callingCode, 0, callingCode.length()),
                name + ": calling code must be one to three digits, the first not 0",
                callingCode);
        Require.weight(weight, name);
        cities = List.copyOf(cities);
        Require.that(!cities.isEmpty(), name + ": cities must be 1 or more", 0);
        Set<String> seen = new HashSet<>();
        for (City city : cities) {
            Require.that(seen.add(city.name()), name + ": cities must differ, twice there", city.name());
            int digits = callingCode.length() + city.phonePlan().digits();
            Require.that(
                    digits <= PhoneNumber.MAX_DIGITS,
                    city.name() + ": phone numbers must have at most " + PhoneNumber.MAX_DIGITS + " digits",
                    digits);
            Require.that(
                    city.postalDistricts().isEmpty() != postCodeForm.usesDistrict(),
                    city.name() + ": postal districts must be there if, and only if, the post code form uses them",
                    postCodeForm);
        }
    }
}
