package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconsTest {

    @Test
    void giveTheForcedLocaleForEveryTag() {
        Lexicons forced = Lexicons.standard().forcing("nl");
        List<String> dutch = Words.all(Lexicons.standard().lexicon("nl"));

        assertEquals(dutch, Words.all(forced.lexicon("de")));
        assertEquals(dutch, Words.all(forced.lexicon("en-GB")));
        assertEquals(dutch, Words.all(forced.lexicon("no such tag")));
    }

    @Test
    void refuseToForceAnUnknownLocale() {
        Lexicons standard = Lexicons.standard();

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> standard.forcing("xx"));
        assertEquals("locale must be one that has words, such as de, fr or en-GB: xx", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"fr-MC, fr", "de_CH, de-CH", "en-GB, en-GB"})
    void useTheWordsOfTheLanguageWhereTheRegionHasNone(String tag, String words) {
        Lexicons standard = Lexicons.standard();

        assertEquals(Words.all(standard.lexicon(words)), Words.all(standard.lexicon(tag)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "klingon", "und", "x-private", "../de", "de/..", "de-"})
    void refuseATagWithoutWords(String tag) {
        Lexicons standard = Lexicons.standard();

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> standard.lexicon(tag));
        assertEquals("locale must be one that has words, such as de, fr or en-GB: " + tag, refused.getMessage());
    }
}
