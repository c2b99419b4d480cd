package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "9", "10", "999", "1a", "7Z", "12z", "999A", "9999", "1234b"})
    void acceptsOneToFourDigitsAndALetter(String text) {
        assertEquals(text, new HouseNumber(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "01", "0a", "10000", "10000a", "a", "1ab", "a1", "1 a", "-1", "1ä", "1-", "1½", "١"})
    void refusesAnythingElse(String text) {
        assertRefused("house_number must be 1 to 9999 with an optional letter: " + text, () -> new HouseNumber(text));
    }
}
