package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {

    @ParameterizedTest
    @CsvSource({"de_DE, de-DE", "de_de, de-DE", "EN-us, en-US", "DE, de", "en-GB, en-GB", "zh_hans_CN, zh-Hans-CN"})
    void convertsATagToBcp47(String written, String tag) {
        assertEquals(tag, LanguageTags.canonical(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "-", "de DE", "deutsch und mehr", "de_DE.UTF-8", "d", "\u202e"})
    void keepsTextThatIsNotATag(String text) {
        assertSame(text, LanguageTags.canonical(text));
    }
}
