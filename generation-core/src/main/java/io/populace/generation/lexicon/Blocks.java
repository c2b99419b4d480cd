package io.populace.generation.lexicon;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Writes short runs of bytes in blocks of {@value #SIZE}, two 64-bit words each.
 *
 * <p>Words and texts of a user are of all lengths. To stop at the very last byte, a copy has to branch on the length, which
 * a processor guesses wrong as often as not; a block too many costs it next to nothing. What is written behind the run is
 * overwritten by what comes next, so a target must have room for a block behind it.
 */
public final class Blocks {

    /** How many bytes a block has, and how many more than asked for may be written. */
    public static final int SIZE = 2 * Long.BYTES;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private Blocks() {}

    /** Copies {@code length} bytes; {@code source} must have a block behind them too. */
    public static void copy(byte[] source, int from, byte[] target, int at, int length) {
        write(word(source, from), word(source, from + Long.BYTES), target, at);
        for (int i = SIZE; i < length; i += SIZE) {
            write(word(source, from + i), word(source, from + i + Long.BYTES), target, at + i);
        }
    }

    /** The eight bytes from {@code from} on. */
    static long word(byte[] source, int from) {
        return (long) LONG.get(source, from);
    }

    /** Writes a block of two words. */
    static void write(long first, long second, byte[] target, int at) {
        LONG.set(target, at, first);
        LONG.set(target, at + Long.BYTES, second);
    }
}
