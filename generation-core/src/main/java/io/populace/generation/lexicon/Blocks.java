package io.populace.generation.lexicon;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Writes short runs of bytes in blocks of {@value #SIZE}, two 64-bit words each.
 *
 * <p>A copy that stops at the last byte branches on the length. Texts of a user have all lengths, so half of these branches
 * are mispredicted; writing a block too many costs almost nothing. The next write overwrites the excess bytes, so a target
 * needs room for one more block.
 */
public final class Blocks {

    /** Bytes in a block; up to as many are written past the end of a run. */
    public static final int SIZE = 2 * Long.BYTES;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private Blocks() {}

    /** Copies {@code length} bytes; both arrays need room for one more block after them. */
    public static void copy(byte[] source, int from, byte[] target, int at, int length) {
        write(word(source, from), word(source, from + Long.BYTES), target, at);
        for (int i = SIZE; i < length; i += SIZE) {
            write(word(source, from + i), word(source, from + i + Long.BYTES), target, at + i);
        }
    }

    /** The eight bytes at {@code from}. */
    static long word(byte[] source, int from) {
        return (long) LONG.get(source, from);
    }

    /** Writes a block of two words. */
    static void write(long first, long second, byte[] target, int at) {
        LONG.set(target, at, first);
        LONG.set(target, at + Long.BYTES, second);
    }
}
