package io.populace.domain;

/**
 * A postal address.
 *
 * @param houseNumber as on the door
 * @param streetName the street as its country writes it
 * @param city spelled as the catalog spells it
 * @param country spelled as the catalog spells it
 * @param postCode in the country's form; empty in a country without postcodes
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
