package io.populace.datafaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordFileTest {

    @Test
    void haveTheNamesOfTheirLinesAndOfOtherFiles() {
        List<String> names = WordFile.read("de-LI").texts("women");

        assertEquals(WordFile.read("de-CH").texts("women").subList(0, 40), names.subList(0, 40));
        assertTrue(names.contains("Melina"));
        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @Test
    void haveLatinSpellingsBehindATab() {
        assertEquals(
                new WordFile.Name("佐藤", "Satō"),
                WordFile.read("ja").names("last").get(0));
    }

    @Test
    void haveNoNamesOfASectionThatIsNotThere() {
        assertEquals(List.of(), WordFile.read("de").names("dogs"));
    }

    @Test
    void areRefusedWithoutAResource() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> WordFile.read("xx"));
        assertEquals("no such list of words: xx.txt", refused.getMessage());
    }
}
