package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTest {

    @Test
    void keepsSpellingAndHandle() {
        NameList names = NameList.of(List.of("Jürgen", "van 't Hoff"));

        assertEquals(2, names.size());
        assertEquals(List.of("Jürgen", "van 't Hoff"), Words.of(names.texts()));
        assertEquals(List.of("juergen", "vanthoff"), Words.of(names.handles()));
    }

    @Test
    void cutsAHandleToThirtyTwoLetters() {
        assertEquals("a".repeat(31), handle("a".repeat(31)));
        assertEquals("a".repeat(32), handle("a".repeat(32)));
        assertEquals("a".repeat(32), handle("a".repeat(32) + "b"));
        assertEquals("ae".repeat(16), handle("ä".repeat(20)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'-."})
    void refusesANameWithoutLetters(String text) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> NameList.of(List.of("Anna", text)));
        assertEquals("name must have letters: " + text, refused.getMessage());
    }

    @Test
    void hasHandlesOfLatinSpellings() {
        NameList names = NameList.of(List.of("金", "李"), List.of("Kim", "Lǐ"));

        assertEquals(List.of("金", "李"), Words.of(names.texts()));
        assertEquals(List.of("Kim", "Lǐ"), Words.of(names.latinTexts()));
        assertEquals(List.of("kim", "li"), Words.of(names.handles()));
        assertEquals(List.of("Kim", "Lǐ"), Words.of(names.latin().texts()));
        assertEquals(List.of("kim", "li"), Words.of(names.latin().handles()));
    }

    @Test
    void isLatinAlreadyWithoutSpellings() {
        NameList names = NameList.of(List.of("Jürgen"));

        assertSame(names, names.latin());
    }

    @Test
    void refusesMoreOrFewerSpellingsThanNames() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> NameList.of(List.of("金", "李"), List.of("Kim")));
        assertEquals("names and handles must have the same size: 2 and 1", refused.getMessage());
    }

    private static String handle(String name) {
        return NameList.of(List.of(name)).handles().text(0);
    }
}
