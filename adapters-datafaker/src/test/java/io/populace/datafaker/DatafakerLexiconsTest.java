package io.populace.datafaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.generation.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatafakerLexiconsTest {

    @ParameterizedTest
    @CsvSource({"fr-FR, Chloé, Guérin", "es, Andrés, Rodríguez", "pl, Łukasz, Wójcik", "en-US, Aaron, Abbott"})
    void giveTheNamesOfADatafakerLanguage(String locale, String firstName, String lastName) {
        Lexicon lexicon = new DatafakerLexicons().lexicon(locale);

        assertEquals(locale, lexicon.locale());
        assertTrue(Words.firstNames(lexicon).contains(firstName), () -> "" + Words.firstNames(lexicon));
        assertTrue(Words.lastNames(lexicon).contains(lastName), () -> "" + Words.lastNames(lexicon));
        assertTrue(lexicon.streets().size() >= 100, () -> "" + Words.streets(lexicon));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "de_DE", "", "klingon", "und", "x-private", "../de", "de-"})
    void refuseALocaleUnknownToDatafaker(String locale) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new DatafakerLexicons().lexicon(locale));
        assertEquals("locale must be one that Datafaker has, such as de, fr or en-GB: " + locale, refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "ko"})
    void refuseALanguageThatCannotBeTransliterated(String locale) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new DatafakerLexicons().lexicon(locale));
        assertEquals("locale must have names that can be transliterated to a-z: " + locale, refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr-FR"})
    void giveTheSameWordsOnEveryCall(String locale) {
        DatafakerLexicons lexicons = new DatafakerLexicons();
        List<String> first = Words.all(lexicons.lexicon(locale));

        assertEquals(first, Words.all(lexicons.lexicon(locale)));
        assertEquals(first, Words.all(new DatafakerLexicons().lexicon(locale)));
    }

    @Test
    void giveTheSameWordsInAnyDefaultLocale() {
        Locale before = Locale.getDefault();
        List<String> first = Words.all(new DatafakerLexicons().lexicon("es"));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(first, Words.all(new DatafakerLexicons().lexicon("es")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void sortWordsByCodePoint() {
        Lexicon lexicon = new DatafakerLexicons().lexicon("de");
        for (List<String> list : List.of(Words.firstNames(lexicon), Words.lastNames(lexicon), Words.streets(lexicon))) {
            assertEquals(list.stream().sorted().toList(), list);
        }
    }

    @Test
    void sampleALongListOverTheWholeAlphabet() {
        List<String> names = Words.firstNames(new DatafakerLexicons().lexicon("en-US"));

        assertEquals(DatafakerLexicons.MAX_WORDS, names.size());
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            String initial = String.valueOf(letter);
            assertTrue(names.stream().anyMatch(name -> name.startsWith(initial)), initial);
        }
    }
}
