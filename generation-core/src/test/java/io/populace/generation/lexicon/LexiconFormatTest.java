package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.Excerpt;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconFormatTest {

    private static final String TEXT =
            "Anna\nJürgen\n\nanna\njuergen\n\nvan 't Hoff\u000b\nvanthoff\n\nBergstraße\nAm Markt\nAllee\n\n";

    @Test
    void isFiveParagraphsOfLines() {
        Lexicon lexicon = new Lexicon(
                "xy",
                NameList.of(List.of("Anna", "Jürgen")),
                NameList.of(List.of("van 't Hoff")),
                WordList.of(List.of("Bergstraße", "Am Markt", "Allee")));

        assertEquals(TEXT, LexiconFormat.write(lexicon));
    }

    @Test
    void isReadAsItWasWritten() {
        Lexicon lexicon = LexiconFormat.read("xy", TEXT.getBytes(StandardCharsets.UTF_8));

        assertEquals("xy", lexicon.locale());
        assertEquals(List.of("Anna", "Jürgen"), Words.firstNames(lexicon));
        assertEquals(List.of("anna", "juergen"), Words.of(lexicon.firstNames().handles()));
        assertEquals(List.of("van 't Hoff"), Words.lastNames(lexicon));
        assertEquals(List.of("vanthoff"), Words.of(lexicon.lastNames().handles()));
        assertEquals(List.of("Bergstraße", "Am Markt", "Allee"), Words.streets(lexicon));
        assertEquals(TEXT, LexiconFormat.write(lexicon));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two\nlines", "vertical\u000btab", "del\u007fete"})
    void refusesAnEmptyWordAndOneWithControls(String street) {
        assertRefused("xy: word must have characters and no controls: " + Excerpt.of(street), street);
    }

    private static void assertRefused(String message, String street) {
        NameList names = NameList.of(List.of("Anna"));
        Lexicon lexicon = new Lexicon("xy", names, names, WordList.of(List.of("Allee", street, "Weg")));

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> LexiconFormat.write(lexicon));
        assertEquals(message, refused.getMessage());
    }
}
