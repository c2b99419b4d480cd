package io.populace.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource({
        "Göttingen, Göttingen",
        "\ud83d\ude00, \ud83d\ude00",
        "'a\nb\r', a\\u000ab\\u000d",
        "'\u001b[31m', \\u001b[31m",
        "a\u202eb, a\\u202eb",
        "a\u2028b, a\\u2028b",
        "a\u2029b, a\\u2029b",
        "a\ud800b, a\\ud800b"
    })
    void escapesCharactersThatBreakALineOrControlATerminal(String value, String shown) {
        assertEquals(shown, Excerpt.of(value));
    }

    @Test
    void cutsLongValuesBetweenCharacters() {
        String face = "\ud83d\ude00";
        assertEquals(face.repeat(100), Excerpt.of(face.repeat(100)));
        assertEquals(face.repeat(100) + "...", Excerpt.of(face.repeat(101)));
    }
}
