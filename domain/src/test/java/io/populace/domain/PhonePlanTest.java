package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonePlanTest {

    @ParameterizedTest
    @CsvSource({"'', 1, 0, 1", "551, 8, 23456789, 11", "20, 15, 9876543210, 17"})
    void countsTheDigitsAfterTheCallingCode(String areaCode, int subscriberDigits, String firstDigits, int digits) {
        assertEquals(digits, new PhonePlan(areaCode, subscriberDigits, firstDigits).digits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "55 1", "+49", "5-1", " ", "٥"})
    void refusesAnAreaCodeThatIsNotDigits(String areaCode) {
        assertRefused("area code must be digits: " + areaCode, () -> new PhonePlan(areaCode, 8, "2"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 16, Integer.MAX_VALUE})
    void refusesSubscriberDigitsOutOfRange(int digits) {
        assertRefused("subscriber digits must be 1 to 15: " + digits, () -> new PhonePlan("551", digits, "2"));
    }

    @ParameterizedTest
    @CsvSource({"'', (empty)", "22, 22", "121, 121", "2a, 2a", "'2 3', '2 3'", "2-9, 2-9"})
    void refusesFirstDigitsThatRepeatOrAreMissing(String firstDigits, String shown) {
        assertRefused(
                "subscriber first digits must be one or more distinct digits: " + shown,
                () -> new PhonePlan("551", 8, firstDigits));
    }
}
