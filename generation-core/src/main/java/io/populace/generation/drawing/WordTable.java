package io.populace.generation.drawing;

import io.populace.generation.lexicon.Blocks;
import io.populace.generation.lexicon.Term;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The words of a list in UTF-8, one behind the other. Whoever draws from it reads nothing but a few bytes that lie
 * together: thousands of words, each an object of its own, would not stay within the caches of a core.
 */
final class WordTable {

    /** A single word, which is empty. */
    static final WordTable NOTHING = new WordTable(List.of(""));

    private final List<String> words;
    private final byte[] utf8;
    private final int[] starts;
    private final boolean plain;

    /** A table of {@code words}, in their order. */
    WordTable(List<String> words) {
        this.words = words;
        starts = new int[words.size() + 1];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean escaped = false;
        for (int i = 0; i < words.size(); i++) {
            byte[] word = words.get(i).getBytes(StandardCharsets.UTF_8);
            escaped |= Term.isEscaped(word);
            out.writeBytes(word);
            starts[i + 1] = out.size();
        }
        out.writeBytes(new byte[Blocks.SIZE]);
        utf8 = out.toByteArray();
        plain = !escaped;
    }

    /** How many words there are. */
    int size() {
        return starts.length - 1;
    }

    String text(int word) {
        return words.get(word);
    }

    /** Where the UTF-8 of {@code word} starts and the one before it ends. */
    int start(int word) {
        return starts[word];
    }

    /** Whether every word stands for itself between the quotes of a JSON string. */
    boolean isPlain() {
        return plain;
    }

    /** Writes {@code length} bytes from {@code start} on, by {@link Blocks#copy}. */
    void write(int start, int length, byte[] target, int at) {
        Blocks.copy(utf8, start, target, at, length);
    }
}
