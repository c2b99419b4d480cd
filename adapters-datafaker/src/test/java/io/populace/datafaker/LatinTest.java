package io.populace.datafaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinTest {

    /** From the texts of the standards, passports and Wikipedia. */
    @ParameterizedTest
    @CsvSource({
        "ru, Щербаков, Shcherbakov",
        "ru, Юлия, Iuliia",
        "ru, Соловьёв, Solovev",
        "ru, Подъячев, Podieiachev",
        "be, Іваноў, Ivanou",
        "be, Сяргей, Siarhei",
        "mk, Ѓорѓи, Gjorgji",
        "mk, Љубица, Ljubica",
        "uk, Згорани, Zghorany",
        "uk, Єнакієве, Yenakiieve",
        "uk, Знам'янка, Znamianka",
        "bg, София, Sofia",
        "bg, Щерю, Shteryu",
        "el, Αγγελόπουλος, Angelopoulos",
        "el, Ευάγγελος, Evangelos",
        "el, Ευτυχία, Eftychia",
        "el, Μπάμπης, Bampis",
        "el, Αϊβαλιώτης, Aivaliotis",
        "ko, 지훈, Jihun",
        "ko, 영숙, Yeongsuk",
        "zh, 吕, Lyu",
        "zh, 曾, Zeng",
        "zh, 单, Shan",
        "zh, 欧阳, Ouyang"
    })
    void spellAsTheStandardDoes(String language, String name, String latin) {
        assertEquals(latin, Latin.of(language).spelling(name, true));
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Russian-Latin/BGN",
        "uk, Ukrainian-Latin/BGN",
        "bg, Bulgarian-Latin/BGN",
        "be, Belarusian-Latin/BGN"
    })
    void keepTheConsonantsThatUnicodeHas(String tag, String transliterator) {
        Transliterator judge = Transliterator.getInstance(transliterator + "; NFD; [:Mn:] Remove; NFC");
        for (String name : Words.of(LexiconCompiler.lexicon(tag).mensLastNames().texts())) {
            String latin = Latin.of(tag).spelling(name, true);
            String judged = judge.transliterate(name);
            // Bulgaria writes х as h since 2009.
            assertEquals(
                    consonants(tag.equals("bg") ? judged.replaceAll("(?i)kh", "h") : judged), consonants(latin), name);
        }
    }

    private static String consonants(String latin) {
        return latin.toLowerCase(Locale.ROOT).replaceAll("[aeiouyw'’ʹʺ·]", "");
    }

    @Test
    void spellGreekAsTheUnitedNationsDo() {
        Transliterator judge = Transliterator.getInstance("Greek-Latin/UNGEGN; NFD; [:Mn:] Remove; NFC");
        for (String name :
                Words.of(LexiconCompiler.lexicon("el").mensLastNames().texts())) {
            // ISO 843 has gk for γκ, the United Nations have nk within a word.
            if (!name.contains("γκ")) {
                assertEquals(judge.transliterate(name), Latin.of("el").spelling(name, true));
            }
        }
    }

    @Test
    void refuseALetterWithoutASpelling() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Latin.of("ru").spelling("Їжак", true));
        assertEquals("no Latin spelling of a letter: ^їжак$", refused.getMessage());
    }

    @Test
    void refuseALanguageWithoutATable() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Latin.of("xx").spelling("Anna", true));
        assertEquals("no table of Latin spellings: xx", refused.getMessage());
    }
}
