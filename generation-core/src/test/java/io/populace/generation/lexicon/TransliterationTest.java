package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransliterationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Anna              | anna
            van 't Hoff       | vanthoff
            van ’t Hoff       | vanthoff
            O'Connell         | oconnell
            Anne-Marie        | annemarie
            J. R.             | jr
            Weißmann          | weissmann
            STRAẞE            | strasse
            Jürgen            | juergen
            Björn             | bjoern
            Ägidius           | aegidius
            Øystein           | oystein
            Ærø               | aero
            Łukasz            | lukasz
            Đorđe             | dorde
            Þór               | thor
            Guðrún            | gudrun
            Åse               | ase
            Œuvrard           | oeuvrard
            Zoë               | zoe
            François          | francois
            Şule              | sule
            Işıl              | isil
            İpek              | ipek
            Nguyễn            | nguyen
            Dvořák            | dvorak
            ĳsbrand           | ijsbrand
            Oﬃcer             | officer
            """)
    void transliteratesLatinLetters(String name, String handle) {
        assertEquals(handle, Transliteration.toHandle(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Чайковский, chaykovskiy",
        "Щербаков, shcherbakov",
        "Хрущёв, khrushchyov",
        "Юрий, yuriy",
        "Объедков, obeedkov",
        "Їжак, yizhak",
        "Євген, yevgen",
        "Ђорђевић, djordjevic",
        "Љубица, ljubitsa"
    })
    void transliteratesCyrillicLetters(String name, String handle) {
        assertEquals(handle, Transliteration.toHandle(name));
    }

    @ParameterizedTest
    @CsvSource({"Γιώργος, giorgos", "Ψυχή, psychi", "Θεοδωράκης, theodorakis", "ΞΕΝΙΑ, xenia"})
    void transliteratesGreekLetters(String name, String handle) {
        assertEquals(handle, Transliteration.toHandle(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Ju\u0308rgen, juergen",
        "O\u0308mer, oemer",
        "A\u0308nne, aenne",
        "Zoe\u0301, zoe",
        "\u0419\u0301, y",
        "\u0418\u0306ван, yvan"
    })
    void composesDecomposedLetters(String name, String handle) {
        assertEquals(handle, Transliteration.toHandle(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"山田", "Anna2", "4nna", "Ali\u0663", "محمد", "दीप", "Kim김", "\ud835\udfd8", "\ud800\udc80"})
    void refusesLettersAndDigitsItCannotTransliterate(String name) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Transliteration.toHandle(name));
        assertEquals("name must have only letters that transliterate to a-z: " + name, refused.getMessage());
    }

    @Test
    void dropsMarksBetweenLetters() {
        assertEquals("", Transliteration.toHandle(" '’-.`´"));
    }

    @Test
    void dropsNoLetterOfUnicode() {
        int written = 0;
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            if (Character.isLetterOrDigit(letter)) {
                String text = Character.toString(letter);
                String handle = handleOrRefusal(text);
                assertTrue(handle.matches("[a-z]+|refused: .+"), () -> text + " became '" + handle + "'");
                written += handle.startsWith("refused: ") ? 0 : 1;
            }
        }
        assertTrue(written >= 1_000, written + " letters written");
    }

    private static String handleOrRefusal(String text) {
        try {
            return Transliteration.toHandle(text);
        } catch (IllegalArgumentException e) {
            return "refused: " + text;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "nl", "en-GB", "en-US"})
    void transliteratesEveryBundledName(String locale) {
        Lexicon lexicon = Lexicons.standard().lexicon(locale);
        for (List<String> names : List.of(Words.firstNames(lexicon), Words.lastNames(lexicon))) {
            for (String text : names) {
                String handle = Transliteration.toHandle(text);
                assertTrue(handle.matches("[a-z]+"), text);
                long letters = text.chars().filter(Character::isLetter).count();
                assertTrue(handle.length() >= letters, () -> text + " became " + handle);
            }
        }
    }
}
