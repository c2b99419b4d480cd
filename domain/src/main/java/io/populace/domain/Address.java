package io.populace.domain;

/**
 * A postal address.
 *
 * @param houseNumber the house number
 * @param streetName street name without the house number
 * @param city name, spelled as in the catalog
 * @param country name, spelled as in the catalog
 * @param postCode in the form of the country; empty if the country has no postcodes
 */
public record Address(HouseNumber houseNumber, String streetName, String city, String country, String postCode) {

    public Address {
        Require.text(streetName, "street_name");
        Require.text(city, "city");
        Require.text(country, "country");
        if (!postCode.isEmpty()) {
            Require.text(postCode, "post_code");
        }
    }
}
