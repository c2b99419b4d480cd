package io.populace.generation.encoding;

/**
 * Hexadecimal digits, eight at a time within a 64-bit word (SWAR: SIMD within a register).
 *
 * <p>A plain loop needs a shift, a mask, a comparison and a store per digit; a record has 108 digits.
 */
final class HexDigits {

    private static final long NIBBLES = 0x0f0f_0f0f_0f0f_0f0fL;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long ZEROS = '0' * ONES;

    /** Added to {@code '0' + digit} for digits of 10 or more, to give a letter. */
    private static final int LETTER = 'a' - 10 - '0';

    private HexDigits() {}

    /**
     * The lowest 32 bits of {@code value} as eight ASCII digits, in lower case; the first digit in the highest byte, as a
     * big-endian store writes it first.
     */
    static long eight(long value) {
        // Spread the nibbles n7 (highest) to n0 out to bytes:
        long x = value & 0xffff_ffffL; //                            00 00 00 00 n7n6 n5n4 n3n2 n1n0
        x = (x | (x << 16)) & 0x0000_ffff_0000_ffffL; //             00 00 n7n6 n5n4 00 00 n3n2 n1n0
        x = (x | (x << 8)) & 0x00ff_00ff_00ff_00ffL; //              00 n7n6 00 n5n4 00 n3n2 00 n1n0
        x = (x | (x << 4)) & NIBBLES; //                             0n7 0n6 0n5 0n4 0n3 0n2 0n1 0n0
        // For a byte b of 0 to 15, bit 4 of b + 6 is set if and only if b >= 10; nothing carries into the next byte.
        long letters = ((x + 6 * ONES) >>> 4) & ONES; //             1 for a letter, else 0
        // '0' + b, plus 39 for letters: at most '0' + 15 + 39 = 'f' = 102, so nothing carries here either.
        return x + ZEROS + letters * LETTER;
    }
}
