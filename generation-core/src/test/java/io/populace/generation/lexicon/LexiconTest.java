package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final List<Name> NAMES = List.of(Name.of("Anna"));
    private static final List<String> STREETS = List.of("Bergstraße");

    @Test
    void refusesToLackAnyKindOfWord() {
        assertRefused(List.of(), NAMES, STREETS);
        assertRefused(NAMES, List.of(), STREETS);
        assertRefused(NAMES, NAMES, List.of());
    }

    private static void assertRefused(List<Name> firstNames, List<Name> lastNames, List<String> streets) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new Lexicon("xy", firstNames, lastNames, streets));
        assertEquals("locale must have first names, last names and streets: xy", refused.getMessage());
    }

    @Test
    void staysTheSameWhenTheListsItWasMadeOfChange() {
        List<Name> firstNames = new ArrayList<>(NAMES);
        List<Name> lastNames = new ArrayList<>(NAMES);
        List<String> streets = new ArrayList<>(STREETS);
        Lexicon lexicon = new Lexicon("xy", firstNames, lastNames, streets);

        firstNames.clear();
        lastNames.clear();
        streets.clear();

        assertEquals(NAMES, lexicon.firstNames());
        assertEquals(NAMES, lexicon.lastNames());
        assertEquals(STREETS, lexicon.streets());
    }
}
