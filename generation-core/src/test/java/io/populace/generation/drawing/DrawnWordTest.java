package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.generation.lexicon.Blocks;
import io.populace.generation.lexicon.WordList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawnWordTest {

    @Test
    void writesEachWordUnchangedAtAnyPosition() {
        List<String> words = List.of("Anna", "", "Jürgen", "Αλέξανδρος", "x".repeat(100), "山田", "Zoë");
        WordList list = WordList.of(words);
        DrawnWord word = new DrawnWord();

        for (int i = 0; i < words.size(); i++) {
            word.pick(list, i);
            assertEquals(words.get(i), word.text());
            assertEquals(words.get(i), word.toString());
            assertEquals(words.get(i).getBytes(StandardCharsets.UTF_8).length, word.utf8Length());
            byte[] target = new byte[1 + word.utf8Length() + Blocks.SIZE];
            int end = word.writeUtf8(target, 1);
            assertEquals(words.get(i), new String(target, 1, end - 1, StandardCharsets.UTF_8));
        }
    }

    @Test
    void isEmptyBeforeTheFirstDraw() {
        assertEquals("", new DrawnWord().text());
        assertEquals(0, new DrawnWord().utf8Length());
    }
}
