package io.populace.generation.lexicon;

/** A text that is ready to be written in UTF-8. */
public interface Utf8Text {

    /** The text itself. */
    String text();

    /** How many bytes of UTF-8 the text has. */
    int utf8Length();

    /**
     * The byte at {@code i} of the text's UTF-8.
     *
     * @param i 0 to {@code utf8Length() - 1}
     */
    byte utf8At(int i);

    /**
     * Writes the text in UTF-8.
     *
     * @param target must have room for a block of {@link Blocks} behind the text
     * @return where the next byte of {@code target} goes
     */
    int writeUtf8(byte[] target, int at);

    /** Whether every byte is plain by {@link PlainBytes}, so that the text needs no escape in any format. */
    boolean isPlain();
}
