package io.populace.generation.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of words in UTF-8, one behind the other. Immutable, and safe for any number of threads.
 *
 * <p>Whoever draws from it reads nothing but a few bytes that lie together: thousands of words, each an object of its own,
 * would not stay within the caches of a core, and would have to be made at every start.
 */
public final class WordList {

    private static final int TYPICAL_SIZE = 2_048;

    /** Ends a word that is plain by {@link PlainBytes}. */
    private static final byte END_OF_PLAIN = '\n';

    /** Ends any other word: the vertical tab, which no word has. */
    private static final byte END_OF_OTHER = 0x0b;

    /** The words, each with one of the two ends behind it; and a block behind the last. */
    private final byte[] utf8;

    /** Where each word starts, and where one more would. */
    private final int[] starts;

    /**
     * Where they are not there, made when asked for. Two threads may both make a text: whichever is kept, it is the same,
     * and strings are final.
     */
    private final @Nullable String[] texts;

    private WordList(byte[] utf8, int[] starts, @Nullable String[] texts) {
        this.utf8 = utf8;
        this.starts = starts;
        this.texts = texts;
    }

    /** The list of {@code words}, in their order. */
    public static WordList of(List<String> words) {
        int[] starts = new int[words.size() + 1];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < words.size(); i++) {
            out.writeBytes(line(words.get(i)));
            starts[i + 1] = out.size();
        }
        out.writeBytes(new byte[Blocks.SIZE]);
        return new WordList(out.toByteArray(), starts, words.toArray(new String[0]));
    }

    /** A word in UTF-8 and its end. */
    static byte[] line(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        byte[] line = Arrays.copyOf(utf8, utf8.length + 1);
        line[utf8.length] = PlainBytes.arePlain(utf8) ? END_OF_PLAIN : END_OF_OTHER;
        return line;
    }

    /**
     * Reads a list of lines, as {@link #line} makes them, up to an empty line.
     *
     * @param text has a block behind the list
     * @param from where the list starts
     */
    static WordList ofLines(byte[] text, int from) {
        int[] starts = new int[TYPICAL_SIZE + 1];
        int size = 0;
        int at = from;
        starts[0] = at;
        while (text[at] != END_OF_PLAIN) {
            while (text[at] != END_OF_PLAIN && text[at] != END_OF_OTHER) {
                at++;
            }
            size++;
            at++;
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
            }
            starts[size] = at;
        }
        return new WordList(text, Arrays.copyOf(starts, size + 1), new String[size]);
    }

    /** How many words there are. */
    public int size() {
        return texts.length;
    }

    /**
     * The word number {@code word}.
     *
     * @param word 0 to {@code size() - 1}
     * @throws IndexOutOfBoundsException if there is no such word
     */
    public String text(int word) {
        String text = texts[word];
        if (text == null) {
            text = new String(utf8, start(word), end(word) - start(word), StandardCharsets.UTF_8);
            texts[word] = text;
        }
        return text;
    }

    /**
     * Where the UTF-8 of {@code word} starts, for {@link #write}.
     *
     * @param word 0 to {@code size()}; the last is where a word behind the list would start
     * @throws IndexOutOfBoundsException if there is no such word
     */
    public int start(int word) {
        return starts[word];
    }

    /**
     * Where the UTF-8 of {@code word} ends.
     *
     * @param word 0 to {@code size() - 1}
     * @throws IndexOutOfBoundsException if there is no such word
     */
    public int end(int word) {
        return starts[word + 1] - 1;
    }

    /** Whether the word that ends at {@code end} is plain by {@link PlainBytes}. */
    public boolean isPlain(int end) {
        return utf8[end] == END_OF_PLAIN;
    }

    /** The byte at {@code at} of all words together. */
    public byte utf8At(int at) {
        return utf8[at];
    }

    /**
     * Writes a word in UTF-8.
     *
     * @param start where it starts
     * @param length how many bytes it has
     * @param target must have room for a block of {@link Blocks} behind the word
     */
    public void write(int start, int length, byte[] target, int at) {
        Blocks.copy(utf8, start, target, at, length);
    }
}
