package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.Gender;
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

    @Test
    void hasNamesOfWomenAndMen() {
        NameList anna = NameList.of(List.of("Anna"));
        NameList ivan = NameList.of(List.of("Иван"), List.of("Ivan"));
        NameList novakova = NameList.of(List.of("Nováková"));
        NameList novak = NameList.of(List.of("Novák"));
        Lexicon lexicon = new Lexicon("xy", anna, ivan, novakova, novak, WordList.of(List.of("Bergstraße")));

        assertSame(anna, lexicon.firstNames(Gender.FEMALE));
        assertSame(ivan, lexicon.firstNames(Gender.MALE));
        assertSame(novakova, lexicon.lastNames(Gender.FEMALE));
        assertSame(novak, lexicon.lastNames(Gender.MALE));
        assertEquals("Ivan", lexicon.latin().firstNames(Gender.MALE).texts().text(0));
        assertSame(anna, lexicon.latin().firstNames(Gender.FEMALE));
    }
}
