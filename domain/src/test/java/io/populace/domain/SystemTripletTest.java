package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemTripletTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", "x86_64-pc-linux-gnu", "arm64-apple-darwin23.1.0", "_.-"})
    void acceptsTheOutputOfConfigGuess(String text) {
        assertEquals(text, new SystemTriplet(text).toString());
    }

    @ParameterizedTest
    @CsvSource({"'', (empty)", "' ', ' '", "a b, a b", "a/b, a/b", "'a\"', 'a\"'", "ü, ü", "'a,b', 'a,b'", "a+, a+"})
    void refusesOtherCharacters(String text, String shown) {
        assertRefused("system_triplet must be letters, digits, _ . and -: " + shown, () -> new SystemTriplet(text));
    }
}
