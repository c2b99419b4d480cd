package io.populace.generation.drawing;

import io.populace.generation.lexicon.Blocks;
import io.populace.generation.lexicon.WordList;
import java.util.List;

/** A word of a list, drawn anew for every user. */
public final class DrawnWord {

    private static final WordList NOTHING = WordList.of(List.of(""));

    WordList list = NOTHING;
    int index;
    private int start;
    private int length;

    DrawnWord() {}

    /** Makes this word {@code index} of {@code list}. */
    void pick(WordList list, int index) {
        this.list = list;
        this.index = index;
        start = list.start(index);
        length = list.end(index) - start;
    }

    /** The word itself. */
    public String text() {
        return list.text(index);
    }

    /** How many bytes of UTF-8 the word has. */
    public int utf8Length() {
        return length;
    }

    /**
     * Writes the word in UTF-8.
     *
     * @param target must have room for a block of {@link Blocks} behind the word
     * @return where the next byte of {@code target} goes
     */
    public int writeUtf8(byte[] target, int at) {
        list.write(start, length, target, at);
        return at + length;
    }

    /** Whether the word is known to stand for itself between the quotes of a JSON string. */
    public boolean isPlain() {
        return list.isPlain();
    }

    @Override
    public String toString() {
        return text();
    }
}
