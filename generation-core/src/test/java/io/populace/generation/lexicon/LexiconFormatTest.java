package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.Excerpt;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconFormatTest {

    private static final String TEXT = """
            Анна
            Ольга

            Anna
            Olga

            anna
            olga

            Jürgen


            juergen

            van 't Hoff\013


            vanthoff




            Bergstraße
            Am Markt
            Allee

            """.replace("\013\n", "\013");

    @Test
    void isThirteenParagraphsOfLines() {
        NameList lastNames = NameList.of(List.of("van 't Hoff"));
        Lexicon lexicon = new Lexicon(
                "xy",
                NameList.of(List.of("Анна", "Ольга"), List.of("Anna", "Olga")),
                NameList.of(List.of("Jürgen")),
                lastNames,
                lastNames,
                WordList.of(List.of("Bergstraße", "Am Markt", "Allee")));

        assertEquals(TEXT, LexiconFormat.write(lexicon));
    }

    @Test
    void isReadAsItWasWritten() {
        Lexicon lexicon = LexiconFormat.read("xy", TEXT.getBytes(StandardCharsets.UTF_8));

        assertEquals("xy", lexicon.locale());
        assertNames(
                List.of("Анна", "Ольга"), List.of("Anna", "Olga"), List.of("anna", "olga"), lexicon.womensFirstNames());
        assertNames(List.of("Jürgen"), List.of("Jürgen"), List.of("juergen"), lexicon.mensFirstNames());
        assertNames(List.of("van 't Hoff"), List.of("van 't Hoff"), List.of("vanthoff"), lexicon.womensLastNames());
        assertSame(lexicon.womensLastNames(), lexicon.mensLastNames());
        assertEquals(List.of("Bergstraße", "Am Markt", "Allee"), Words.streets(lexicon));
        assertEquals(TEXT, LexiconFormat.write(lexicon));
    }

    private static void assertNames(List<String> texts, List<String> latin, List<String> handles, NameList names) {
        assertEquals(texts, Words.of(names.texts()));
        assertEquals(latin, Words.of(names.latinTexts()));
        assertEquals(handles, Words.of(names.handles()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two\nlines", "vertical\u000btab", "del\u007fete"})
    void refusesAnEmptyWordAndOneWithControls(String street) {
        assertRefused("word must have characters and no controls: " + Excerpt.of(street), street);
    }

    private static void assertRefused(String message, String street) {
        NameList names = NameList.of(List.of("Anna"));
        Lexicon lexicon = new Lexicon("xy", names, names, WordList.of(List.of("Allee", street, "Weg")));

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> LexiconFormat.write(lexicon));
        assertEquals(message, refused.getMessage());
    }
}
