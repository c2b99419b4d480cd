package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void refusesAnEmptyList() {
        NameList names = NameList.of(List.of("Anna"));
        NameList noNames = NameList.of(List.of());
        WordList streets = WordList.of(List.of("Bergstraße"));

        assertRefused(noNames, names, streets);
        assertRefused(names, noNames, streets);
        assertRefused(names, names, WordList.of(List.of()));
    }

    private static void assertRefused(NameList firstNames, NameList lastNames, WordList streets) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new Lexicon("xy", firstNames, lastNames, streets));
        assertEquals("locale must have first names, last names and streets: xy", refused.getMessage());
    }
}
