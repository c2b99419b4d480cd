package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    private static final HouseNumber HOUSE = new HouseNumber("7a");

    @ParameterizedTest
    @CsvSource({"' ', ' '", "' x', ' x'", "'x ', 'x '", "'x\t', x\\u0009"})
    void refusesTextsWithOuterWhiteSpace(String bad, String shown) {
        String rule = " must not begin or end with white space: " + shown;
        assertRefused("street_name" + rule, () -> new Address(HOUSE, bad, "b", "c", "d"));
        assertRefused("city" + rule, () -> new Address(HOUSE, "a", bad, "c", "d"));
        assertRefused("country" + rule, () -> new Address(HOUSE, "a", "b", bad, "d"));
        assertRefused("post_code" + rule, () -> new Address(HOUSE, "a", "b", "c", bad));
    }

    @Test
    void refusesEmptyTextsExceptThePostcode() {
        assertRefused("street_name must not be empty", () -> new Address(HOUSE, "", "b", "c", "d"));
        assertRefused("city must not be empty", () -> new Address(HOUSE, "a", "", "c", "d"));
        assertRefused("country must not be empty", () -> new Address(HOUSE, "a", "b", "", "d"));
        assertEquals("", new Address(HOUSE, "a", "b", "c", "").postCode());
    }

    @Test
    void keepsEachValueInItsPlace() {
        Address address = new Address(HOUSE, "a", "b", "c", "d e");
        assertEquals("7a", address.houseNumber().text());
        assertEquals("a", address.streetName());
        assertEquals("b", address.city());
        assertEquals("c", address.country());
        assertEquals("d e", address.postCode());
    }
}
