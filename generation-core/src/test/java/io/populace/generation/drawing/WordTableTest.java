package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.generation.lexicon.Blocks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTableTest {

    @Test
    void givesEachWordAsItWasWhereverItStands() {
        List<String> words = List.of("Anna", "", "Jürgen", "Αλέξανδρος", "x".repeat(100), "山田", "Zoë");
        WordTable table = new WordTable(words);
        DrawnWord word = new DrawnWord();

        assertEquals(words.size(), table.size());
        for (int i = 0; i < words.size(); i++) {
            word.pick(table, i);
            assertEquals(words.get(i), word.text());
            assertEquals(words.get(i), word.toString());
            assertEquals(words.get(i).getBytes(StandardCharsets.UTF_8).length, word.utf8Length());
            byte[] target = new byte[1 + word.utf8Length() + Blocks.SIZE];
            int end = word.writeUtf8(target, 1);
            assertEquals(words.get(i), new String(target, 1, end - 1, StandardCharsets.UTF_8));
        }
    }

    @Test
    void isPlainWithoutCharactersThatJsonEscapes() {
        assertTrue(new WordTable(List.of("van 't Hoff", "Düsseldorf", "/")).isPlain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "a\\b", "a\tb"})
    void isNotPlainWithOneThatJsonEscapesInAnyWord(String word) {
        assertFalse(new WordTable(List.of("Anna", word, "Zoë")).isPlain());
    }

    @Test
    void isNothingBeforeTheFirstDraw() {
        assertEquals("", new DrawnWord().text());
        assertEquals(0, new DrawnWord().utf8Length());
    }
}
