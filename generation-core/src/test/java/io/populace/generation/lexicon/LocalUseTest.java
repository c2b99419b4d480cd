package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.Country;
import io.populace.domain.Gender;
import io.populace.generation.catalog.WorldCatalog;
import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalUseTest {

    @ParameterizedTest
    @CsvSource({
        "hu, true",
        "hu-HU, true",
        "ja-JP, true",
        "ko-KR, true",
        "zh-TW, true",
        "vi, true",
        "de, false",
        "en-GB, false",
        "und, false"
    })
    void knowsWhereTheLastNameComesFirst(String locale, boolean lastNameFirst) {
        assertEquals(lastNameFirst, LocalUse.of(locale).isLastNameFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "de-AT, Frau, Herr",
        "fr, Mme, M.",
        "zh-CN, 女士, 先生",
        "ar-QA, السيدة, السيد",
        "be-BY, спадарыня, спадар",
        "hu-HU, úrhölgy, úr",
        "sq-AL, Zonja, Zoti",
        "th-TH, นางสาว, นาย",
        "tr-TR, Bayan, Bay",
        "en-GB, Ms, Mr",
        "vi, Ms, Mr",
        "und, Ms, Mr"
    })
    void hasTitlesOfTheLanguageOrOfEnglish(String locale, String womans, String mans) {
        assertEquals(womans, LocalUse.of(locale).title(Gender.FEMALE));
        assertEquals(mans, LocalUse.of(locale).title(Gender.MALE));
    }

    /** In a script that the people's names have. */
    @Test
    void hasTitlesOfEveryLanguageOfTheWorld() {
        for (Country country : WorldCatalog.load(WorldCatalog.codes())) {
            LocalUse use = LocalUse.of(country.locale());
            String title = use.title(Gender.MALE);
            assertEquals(use.language().equals("en"), title.equals("Mr"), country.locale());
            String name = Lexicons.standard()
                    .lexicon(country.locale())
                    .mensLastNames()
                    .texts()
                    .text(0);
            assertEquals(
                    UnicodeScript.of(name.codePointAt(0)), UnicodeScript.of(title.codePointAt(0)), country.locale());
        }
    }
}
