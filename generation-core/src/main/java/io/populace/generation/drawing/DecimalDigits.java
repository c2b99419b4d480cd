package io.populace.generation.drawing;

/**
 * Decimal digits, eight at a time within a 64-bit word (SWAR: SIMD within a register).
 *
 * <p>A plain loop needs one division per digit, and each waits for the previous one. Here a number is split into two of four
 * digits, those into four of two, and those into eight digits. All parts of a word are divided at once, by multiplication
 * with a rounded reciprocal.
 */
final class DecimalDigits {

    /** Digits in a word. */
    static final int PER_WORD = 8;

    /** One more than the largest value of a word: 10<sup>8</sup>. */
    static final int WORD_LIMIT = 100_000_000;

    private static final long ZEROS = 0x3030_3030_3030_3030L;

    private DecimalDigits() {}

    /**
     * The eight ASCII digits of {@code value}, with leading zeros; the first digit in the highest byte, as a big-endian
     * store writes it first.
     *
     * @param value 0 to 99,999,999
     */
    static long eight(long value) {
        // Split the digits abcdefgh into parts of 32 bits, then 16, then 8:
        long quotients = value / 10_000;
        long x = (quotients << 32) | (value - 10_000 * quotients); //    abcd efgh
        // For h below 10,000, h / 100 is h * 10,486 / 2^20: the reciprocal is 0.0000003 too large, which adds less than
        // 0.003, and 0.01 would be needed to reach the next integer. Products are below 2^27, so none carries into the
        // upper half; the mask removes the bits that the shift moves down from there.
        quotients = ((x * 10_486) >>> 20) & 0x0000_007f_0000_007fL; //   ab ef
        x = (quotients << 16) | (x - 100 * quotients); //                ab cd ef gh
        // For h below 100, h / 10 is h * 103 / 2^10: 0.0006 too large, which adds less than 0.06, and 0.1 would be
        // needed. Products are below 2^14.
        quotients = ((x * 103) >>> 10) & 0x000f_000f_000f_000fL; //      a c e g
        x = (quotients << 8) | (x - 10 * quotients); //                  a b c d e f g h
        return x + ZEROS;
    }
}
