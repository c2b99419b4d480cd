package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "9", "10", "999", "1a", "7Z", "12z", "999A"})
    void takesOneToThreeDigitsAndALetter(String text) {
        assertEquals(text, new HouseNumber(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "01", "0a", "1000", "1000a", "a", "1ab", "a1", "1 a", "-1", "1ä", "1-", "1½", "١"})
    void refusesWhatStandsOnNoDoor(String text) {
        assertRefused("house_number must be 1 to 999 and at most one letter: " + text, () -> new HouseNumber(text));
    }
}
