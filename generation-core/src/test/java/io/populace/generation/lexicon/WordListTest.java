package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void returnsEachWordUnchanged() {
        List<String> words =
                List.of("Anna", "", "Jürgen", "Αλέξανδρος", "x".repeat(100), "a\nb", "half a \ud83d", "山田", "Zoë");
        WordList list = WordList.of(words);

        assertEquals(words, Words.of(list));
        assertEquals(words, Words.of(list));
    }

    @Test
    void copiesItsSourceList() {
        List<String> words = new ArrayList<>(List.of("Anna", "Zoë"));
        WordList list = WordList.of(words);

        words.clear();

        assertEquals(List.of("Anna", "Zoë"), Words.of(list));
    }

    @Test
    void readsTheLinesUpToAnEmptyOne() {
        WordList list = WordList.ofLines(text("before\n\nAnna\nO'Neil\u000bJürgen\n\nbehind\n\n"), 8);

        assertEquals(List.of("Anna", "O'Neil", "Jürgen"), Words.of(list));
        assertEquals(List.of(true, false, true), plain(list));
    }

    @Test
    void readsManyLines() {
        List<String> words =
                IntStream.range(0, 10_000).mapToObj(String::valueOf).toList();

        assertEquals(words, Words.of(WordList.ofLines(text(String.join("\n", words) + "\n\n"), 0)));
    }

    @Test
    void knowsWhichWordsArePlain() {
        assertEquals(
                List.of(true, false, true, false, true),
                plain(WordList.of(List.of("Düsseldorf", "van 't Hoff", "Anna-Lena", "a\nb", ""))));
    }

    private static List<Boolean> plain(WordList list) {
        return IntStream.range(0, list.size())
                .mapToObj(word -> list.isPlain(list.end(word)))
                .toList();
    }

    private static byte[] text(String lines) {
        byte[] utf8 = lines.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(utf8, utf8.length + Blocks.SIZE);
    }
}
