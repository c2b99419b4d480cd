package io.populace.generation.drawing;

import io.populace.generation.random.IndexPermutation;
import io.populace.generation.random.KeyedRandom;

/**
 * The digits at the end of user names and e-mail addresses, which make them unique without memory.
 *
 * <p>Users 0 to 9,999 have four digits, users 10,000 to 99,999 five, and so on: as many as the index, but at least four.
 * Among users with equally many digits they are a permutation of the index, so all differ; otherwise the lengths differ.
 * The part before them never ends in a digit, so whole names differ too.
 */
final class UniqueDigits {

    static final int MIN_DIGITS = 4;

    /** The number of digits of 2<sup>63</sup>-1. */
    static final int MAX_DIGITS = 19;

    private static final long[] POWERS_OF_TEN = new long[MAX_DIGITS];

    static {
        long power = 1;
        for (int i = 0; i < POWERS_OF_TEN.length; i++) {
            POWERS_OF_TEN[i] = power;
            power *= 10;
        }
    }

    private final IndexPermutation[] permutations = new IndexPermutation[MAX_DIGITS + 1];

    UniqueDigits(long seedKey) {
        for (int digits = MIN_DIGITS; digits <= MAX_DIGITS; digits++) {
            long size = digits < MAX_DIGITS ? powerOfTen(digits) : Long.MAX_VALUE;
            permutations[digits] = new IndexPermutation(KeyedRandom.mix(seedKey ^ digits), size);
        }
    }

    /** 10 to the power of {@code exponent}, 0 to 18. */
    static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }

    /** The number of digits of user {@code index}. */
    static int count(long index) {
        int digits = MIN_DIGITS;
        while (digits < MAX_DIGITS && index >= POWERS_OF_TEN[digits]) {
            digits++;
        }
        return digits;
    }

    /** The value of the {@code digits} digits of user {@code index}. */
    long value(long index, int digits) {
        return permutations[digits].apply(index);
    }
}
