package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleTest {

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
    void escapesWhatBreaksALineOrCommandsATerminal(String value, String shown) {
        assertEquals(new Example(1, shown), Example.of(1, value));
    }

    @Test
    void cutsLongValuesBetweenCharacters() {
        String face = "\ud83d\ude00";
        assertEquals(face.repeat(100), Example.of(1, face.repeat(100)).value());
        assertEquals(face.repeat(100) + "...", Example.of(1, face.repeat(101)).value());
    }
}
