package io.populace.domain;

import java.util.List;

/**
 * A city of a country.
 *
 * @param name as addresses spell it
 * @param weight how often it is drawn relative to the country's other cities, above 0
 * @param phonePlan the numbers that its landlines have
 * @param postalDistricts what stands for {@code {district}} in the country's post code form; each at most
 *     {@value PostCodeForm#MAX_LENGTH} letters, digits, spaces and hyphens
 */
public record City(String name, double weight, PhonePlan phonePlan, List<String> postalDistricts) {

    public City {
        Require.text(name, "city name");
        Require.weight(weight, name);
        postalDistricts = List.copyOf(postalDistricts);
        for (String district : postalDistricts) {
            Require.text(district, name, "postal district");
            if (district.length() > PostCodeForm.MAX_LENGTH || !PostCodeForm.isPostal(district)) {
                throw Require.violated(
                        name + ": a postal district must be at most " + PostCodeForm.MAX_LENGTH
                                + " letters A to Z, digits, spaces and hyphens",
                        district);
            }
        }
    }
}
