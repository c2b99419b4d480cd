package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListsTest {

    private static final WordLists WORDS = new WordLists(
            List.of("Anna", "Jürgen"), List.of("van 't Hoff"), List.of("Bergstraße", "Am Markt", "Allee"));

    @Test
    void isWrittenInThreeParagraphsWithOneWordALine() {
        assertEquals("Anna\nJürgen\n\nvan 't Hoff\n\nBergstraße\nAm Markt\nAllee\n", WORDS.format());
    }

    @Test
    void isReadAsItWasWritten() {
        assertEquals(WORDS, WordLists.parse(WORDS.format()));
    }

    @Test
    void becomesALexiconOfTheSameWordsInTheSameOrder() {
        Lexicon lexicon = WORDS.toLexicon("xy");

        assertEquals("xy", lexicon.locale());
        assertEquals(
                WORDS.firstNames(),
                lexicon.firstNames().stream().map(Name::text).toList());
        assertEquals(
                WORDS.lastNames(), lexicon.lastNames().stream().map(Name::text).toList());
        assertEquals(WORDS.streets(), lexicon.streets());
    }
}
