package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

    @Test
    void keepsTheSpellingBesideTheHandle() {
        Name name = Name.of("van 't Hoff");

        assertEquals("van 't Hoff", name.text());
        assertEquals("vanthoff", handle(name));
    }

    @Test
    void cutsAHandleToThirtyTwoLetters() {
        assertEquals("a".repeat(31), handle(Name.of("a".repeat(31))));
        assertEquals("a".repeat(32), handle(Name.of("a".repeat(32))));
        assertEquals("a".repeat(32), handle(Name.of("a".repeat(32) + "b")));
        assertEquals("ae".repeat(16), handle(Name.of("ä".repeat(20))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'-."})
    void refusesANameWithoutLetters(String text) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Name.of(text));
        assertEquals("name must have letters: " + text, refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna", "é", "an na", "a1", "a.b", "abcdefghijklmnopqrstuvwxyzabcdefg"})
    void refusesAHandleOfAnythingButAFewSmallLetters(String handle) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> new Name("Anna", handle));
        assertEquals("handle must be 1 to 32 letters a to z: " + handle, refused.getMessage());
    }

    private static String handle(Name name) {
        return name.handle();
    }
}
