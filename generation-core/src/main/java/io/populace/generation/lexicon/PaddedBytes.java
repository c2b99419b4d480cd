package io.populace.generation.lexicon;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Copies short runs of bytes eight at a time.
 *
 * <p>Names and the constant parts of a record are mostly 4 to 24 bytes long. For those, a call of {@link
 * System#arraycopy} costs more than the one to three moves of eight bytes that do the same, if the source may be read and
 * the target written a little beyond the end: sources are therefore padded, and targets have {@link #SLACK} bytes to
 * spare. What is written beyond the end is overwritten by what comes next.
 */
public final class PaddedBytes {

    /** How many bytes beyond its end a copy may touch, at most. */
    public static final int SLACK = Long.BYTES - 1;

    /** Bytes go from memory to memory as they are, so the order within a long does not matter. */
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private PaddedBytes() {}

    /** A length that is a multiple of eight and holds {@code length} bytes. */
    public static int paddedLength(int length) {
        return (length + SLACK) & -Long.BYTES;
    }

    /** The same bytes with zeros behind them. */
    static byte[] pad(byte[] bytes) {
        return Arrays.copyOf(bytes, paddedLength(bytes.length));
    }

    /**
     * Copies the first {@code count} bytes of a padded {@code source}.
     *
     * @return where the next byte of {@code target} goes
     */
    public static int copy(byte[] source, int count, byte[] target, int at) {
        for (int i = 0; i < count; i += Long.BYTES) {
            LONG.set(target, at + i, (long) LONG.get(source, i));
        }
        return at + count;
    }
}
