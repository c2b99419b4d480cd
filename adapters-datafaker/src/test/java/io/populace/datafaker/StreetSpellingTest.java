package io.populace.datafaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreetSpellingTest {

    @ParameterizedTest
    @CsvSource({
        "de, Bergstr., Bergstraße",
        "de, Kölner Str., Kölner Straße",
        "de, Bergstraße, Bergstraße",
        "de, Str. am Berg, Str. am Berg",
        "de, An St. Andreas, An Sankt Andreas",
        "de, An der Evgl. Kirche, An der Evangelischen Kirche",
        "de-AT, Bergstr., Bergstraße",
        "de-CH, Bergstr., Bergstrasse",
        "de-CH, Berner Str., Berner Strasse"
    })
    void spellsGermanWordsOut(String locale, String given, String spelled) {
        assertEquals(spelled, StreetSpelling.of(locale).apply(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en-GB", "fr", "del"})
    void keepsOtherLanguagesUnchanged(String locale) {
        assertEquals("St. Annastr.", StreetSpelling.of(locale).apply("St. Annastr."));
    }
}
