package io.populace.generation.drawing;

import io.populace.generation.lexicon.Blocks;

/** A word of a list, drawn anew for every user. */
public final class DrawnWord {

    WordTable table = WordTable.NOTHING;
    int index;
    private int start;
    private int length;

    DrawnWord() {}

    /** Makes this word {@code index} of {@code table}. */
    void pick(WordTable table, int index) {
        this.table = table;
        this.index = index;
        start = table.start(index);
        length = table.start(index + 1) - start;
    }

    /** The word itself. */
    public String text() {
        return table.text(index);
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
        table.write(start, length, target, at);
        return at + length;
    }

    /** Whether the word is known to stand for itself between the quotes of a JSON string. */
    public boolean isPlain() {
        return table.isPlain();
    }

    @Override
    public String toString() {
        return text();
    }
}
