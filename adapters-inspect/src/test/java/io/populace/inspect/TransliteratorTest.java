package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransliteratorTest {

    @ParameterizedTest
    @CsvSource({
        "Anna, anna",
        "Müller, mueller",
        "MU\u0308LLER, mueller",
        "Özgür, oezguer",
        "Käßmann, kaessmann",
        "GROẞ, gross",
        "Bjørn, bjorn",
        "Ǿrsted, orsted",
        "Æthelþryð, aethelthryd",
        "Əli, eli",
        "Łukasz, lukasz",
        "Đặng, dang",
        "Çağrı, cagri",
        "İpek, ipek",
        "Renée-Zoë, reneezoe",
        "van \u2019t Hoff, vanthoff",
        "O\u00b4Neil 3rd, oneilrd",
        "---, ''"
    })
    void transliteratesNames(String name, String letters) {
        assertEquals(letters, Transliterator.letters(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Петров", "Νίκος", "Annaй", "李", "Ɣali"})
    void doesNotKnowOtherScripts(String name) {
        assertNull(Transliterator.letters(name));
    }
}
