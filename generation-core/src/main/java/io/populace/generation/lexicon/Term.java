package io.populace.generation.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One word or literal, ready to be written. Immutable. */
public final class Term implements Utf8Text {

    private static final int INLINE_BYTES = 2 * Blocks.SIZE;

    /** The first bytes of the UTF-8, in the term itself: nearly always all of it, and written without another load. */
    private final long word0;

    private final long word1;
    private final long word2;
    private final long word3;
    private final int length;
    private final boolean plain;
    private final byte[] utf8;
    private final String text;

    private Term(String text) {
        this.text = text;
        utf8 = text.getBytes(StandardCharsets.UTF_8);
        length = utf8.length;
        plain = PlainBytes.arePlain(utf8);
        byte[] inline = Arrays.copyOf(utf8, INLINE_BYTES);
        word0 = Blocks.word(inline, 0);
        word1 = Blocks.word(inline, Long.BYTES);
        word2 = Blocks.word(inline, Blocks.SIZE);
        word3 = Blocks.word(inline, Blocks.SIZE + Long.BYTES);
    }

    /** The term of {@code text}. */
    public static Term of(String text) {
        return new Term(text);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int utf8Length() {
        return length;
    }

    @Override
    public byte utf8At(int i) {
        return utf8[i];
    }

    @Override
    public int writeUtf8(byte[] target, int at) {
        Blocks.write(word0, word1, target, at);
        if (length > Blocks.SIZE) {
            Blocks.write(word2, word3, target, at + Blocks.SIZE);
            if (length > INLINE_BYTES) {
                System.arraycopy(utf8, INLINE_BYTES, target, at + INLINE_BYTES, length - INLINE_BYTES);
            }
        }
        return at + length;
    }

    @Override
    public boolean isPlain() {
        return plain;
    }

    @Override
    public String toString() {
        return text;
    }
}
