package io.populace.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city of a country.
 *
 * @param name as addresses spell it
 * @param region the state, province or county, which tells cities of one name apart; null if it is not said. Addresses do
 *     not show it
 * @param weight how often it is drawn relative to the country's other cities; 0 for never
 * @param phonePlan the numbers that its landlines have; null if they are not known: it then has those of the country
 * @param postalDistricts what stands for {@code {district}} in the country's post code form or, where the form has none,
 *     whole postcodes; each at most {@value PostCodeForm#MAX_LENGTH} letters, digits, spaces and hyphens. Empty if they are
 *     not known: the city then has any code of the country's form
 */
public record City(
        String name,
        @Nullable String region,
        double weight,
        @Nullable PhonePlan phonePlan,
        List<String> postalDistricts) {

    public City {
        Require.name(name, "city name");
        if (region != null) {
            Require.name(region, "region");
        }
        Require.weight(weight, name);
        postalDistricts = List.copyOf(postalDistricts);
        for (String district : postalDistricts) {
            Require.text(district, name, "postal district");
            if (district.length() > PostCodeForm.MAX_LENGTH || !PostCodeForm.isPostal(district)) {
                throw Require.violated(
                        name,
                        "a postal district must be at most " + PostCodeForm.MAX_LENGTH
                                + " letters A to Z, digits, spaces and hyphens",
                        district);
            }
        }
    }

    /** A city without a region. */
    public City(String name, double weight, @Nullable PhonePlan phonePlan, List<String> postalDistricts) {
        this(name, null, weight, phonePlan, postalDistricts);
    }

    /** What tells it from the country's other cities: name and region or, without a region, its area code and districts. */
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
