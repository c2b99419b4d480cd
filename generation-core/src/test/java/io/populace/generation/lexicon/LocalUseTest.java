package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.Gender;
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
    @CsvSource({"de-AT, Frau, Herr", "fr, Mme, M.", "zh-CN, 女士, 先生", "en-GB, Ms, Mr", "is, Ms, Mr", "und, Ms, Mr"})
    void hasTitlesOfTheLanguageOrOfEnglish(String locale, String womans, String mans) {
        assertEquals(womans, LocalUse.of(locale).title(Gender.FEMALE));
        assertEquals(mans, LocalUse.of(locale).title(Gender.MALE));
    }
}
