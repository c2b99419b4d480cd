package io.populace.parquet;

import io.populace.generation.encoding.Utf8Buffer;

/**
 * Packs numbers without a gap, the lowest bit first: the bit-packed runs of
 * https://parquet.apache.org/docs/file-format/data-pages/encodings/#run-length-encoding--bit-packing-hybrid-rle--3.
 */
final class BitPacking {

    private static final int GROUP = 8;
    private static final int VARINT_BITS = 7;
    private static final int VARINT_MORE = 1 << VARINT_BITS;

    private BitPacking() {}

    /**
     * Appends one run with the first {@code count} numbers, and zeros up to a multiple of eight.
     *
     * @param bitWidth 1 to 31; each number is below 2<sup>{@code bitWidth}</sup>
     */
    static void putRun(int[] numbers, int count, int bitWidth, Utf8Buffer out) {
        int groups = (count + GROUP - 1) / GROUP;
        putVarint((groups << 1) | 1, out);
        put(numbers, count, groups * GROUP, bitWidth, out);
    }

    /**
     * Appends the first {@code count} numbers, and zeros up to {@code padded} numbers, a multiple of eight.
     *
     * @param bitWidth 0 to 31; each number is below 2<sup>{@code bitWidth}</sup>
     */
    static void put(int[] numbers, int count, int padded, int bitWidth, Utf8Buffer out) {
        long packed = 0;
        int bits = 0;
        for (int i = 0; i < count; i++) {
            packed |= (long) numbers[i] << bits;
            bits += bitWidth;
            if (bits >= Integer.SIZE) {
                out.putLittleEndian((int) packed);
                packed >>>= Integer.SIZE;
                bits -= Integer.SIZE;
            }
        }
        bits += (padded - count) * bitWidth;
        for (; bits > 0; bits -= Byte.SIZE) {
            out.put((byte) packed);
            packed >>>= Byte.SIZE;
        }
    }

    /** Appends a number of 0 or more in groups of seven bits, the lowest first: ULEB128. */
    static void putVarint(int value, Utf8Buffer out) {
        int rest = value;
        while (rest >= VARINT_MORE) {
            out.put((byte) (rest | VARINT_MORE));
            rest >>>= VARINT_BITS;
        }
        out.put((byte) rest);
    }
}
