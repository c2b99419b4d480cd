package io.populace.parquet;

import io.populace.generation.encoding.Utf8Buffer;

/**
 * Writes numbers by their differences: the encoding DELTA_BINARY_PACKED of
 * https://parquet.apache.org/docs/file-format/data-pages/encodings/#delta-encoding-delta_binary_packed--5. Not thread-safe.
 */
final class DeltaPacking {

    /** As many as other writers put into a block; the format asks for a multiple of 128. */
    private static final int BLOCK = 128;

    private static final int MINIBLOCKS = 4;

    private static final int MINIBLOCK = BLOCK / MINIBLOCKS;

    private final int[] differences = new int[BLOCK];
    private final int[] part = new int[MINIBLOCK];

    /** Appends the first {@code count} numbers, each 0 to 2<sup>30</sup>. */
    void put(int[] numbers, int count, Utf8Buffer out) {
        BitPacking.putVarint(BLOCK, out);
        BitPacking.putVarint(MINIBLOCKS, out);
        BitPacking.putVarint(count, out);
        putSigned(count > 0 ? numbers[0] : 0, out);
        for (int from = 1; from < count; from += BLOCK) {
            putBlock(numbers, from, Math.min(BLOCK, count - from), out);
        }
    }

    /** Appends the differences of {@code count} numbers, from {@code from} on, from those before them. */
    private void putBlock(int[] numbers, int from, int count, Utf8Buffer out) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            differences[i] = numbers[from + i] - numbers[from + i - 1];
            least = Math.min(least, differences[i]);
        }
        putSigned(least, out);
        for (int start = 0; start < BLOCK; start += MINIBLOCK) {
            out.put((byte) bitWidth(start, count, least));
        }
        for (int start = 0; start < count; start += MINIBLOCK) {
            int size = Math.min(MINIBLOCK, count - start);
            for (int i = 0; i < size; i++) {
                part[i] = differences[start + i] - least;
            }
            BitPacking.put(part, size, MINIBLOCK, bitWidth(start, count, least), out);
        }
    }

    /** How many bits the differences of a miniblock need beyond the least of the block. */
    private int bitWidth(int start, int count, int least) {
        int all = 0;
        for (int i = start; i < Math.min(start + MINIBLOCK, count); i++) {
            all |= differences[i] - least;
        }
        return Integer.SIZE - Integer.numberOfLeadingZeros(all);
    }

    /** Appends a number in zigzag: 0, -1, 1, -2, 2 and so on as 0, 1, 2, 3, 4. */
    private static void putSigned(int value, Utf8Buffer out) {
        BitPacking.putVarint((value << 1) ^ (value >> (Integer.SIZE - 1)), out);
    }
}
