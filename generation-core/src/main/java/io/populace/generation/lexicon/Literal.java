package io.populace.generation.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text in UTF-8 with its first bytes in the object itself: nearly always all of them, written without another load.
 *
 * <p>A record, so that the JIT compiler trusts the components of a constant literal, and writes constants.
 *
 * @param word0 the first eight bytes, in the order of the machine; like the next three, with zeros behind the text
 * @param word1 the next eight
 * @param word2 the next eight
 * @param word3 the next eight
 * @param length how many bytes the text has
 * @param utf8 all of them
 */
@SuppressWarnings("ArrayRecordComponent") // nothing compares literals
public record Literal(long word0, long word1, long word2, long word3, int length, byte[] utf8) {

    private static final int INLINE_BYTES = 2 * Blocks.SIZE;

    /** The literal of {@code text}. */
    public static Literal of(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] inline = Arrays.copyOf(utf8, INLINE_BYTES);
        return new Literal(
                Blocks.word(inline, 0),
                Blocks.word(inline, Long.BYTES),
                Blocks.word(inline, Blocks.SIZE),
                Blocks.word(inline, Blocks.SIZE + Long.BYTES),
                utf8.length,
                utf8);
    }

    /**
     * Writes the text.
     *
     * @param target must have room for a block of {@link Blocks} behind the text
     * @return where the next byte of {@code target} goes
     */
    public int write(byte[] target, int at) {
        Blocks.write(word0, word1, target, at);
        if (length > Blocks.SIZE) {
            Blocks.write(word2, word3, target, at + Blocks.SIZE);
            if (length > INLINE_BYTES) {
                System.arraycopy(utf8, INLINE_BYTES, target, at + INLINE_BYTES, length - INLINE_BYTES);
            }
        }
        return at + length;
    }
}
