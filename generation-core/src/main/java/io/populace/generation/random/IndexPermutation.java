package io.populace.generation.random;

/**
 * A keyed permutation of {@code [0, size)}, computed one value at a time: a generalised Feistel network with cycle
 * walking [1].
 *
 * <p>A value is split as {@code left * rightRadix + right}, with both radices near the square root of the size. Each
 * round adds to one part a pseudo-random function of the other, modulo the part's own radix. Subtraction undoes it, so
 * each round, and therefore the whole, is a bijection of {@code [0, leftRadix * rightRadix)}. A result of {@code size} or
 * more goes through the network again until it is below {@code size}. This ends, because the values form a cycle that
 * starts below {@code size}. The product of the radices exceeds the size by less than one radix, so few values need a
 * second pass; the usual network over an even number of bits would need up to three more for each.
 *
 * <pre>
 * [1] Black, Rogaway: Ciphers with Arbitrary Finite Domains. CT-RSA 2002, section 5 (generalised Feistel) and 4 (cycle
 *     walking). https://doi.org/10.1007/3-540-45760-7_9
 * </pre>
 */
public final class IndexPermutation {

    /** Four rounds make a network of random functions a strong pseudo-random permutation (Luby, Rackoff 1988). */
    private static final int ROUNDS = 4;

    private final long size;
    private final long leftRadix;
    private final long rightRadix;
    private final long[] roundKeys = new long[ROUNDS];

    /**
     * The permutation of {@code [0, size)} under {@code key}.
     *
     * @param key chooses one of the permutations
     * @param size number of values, 1 or more
     */
    public IndexPermutation(long key, long size) {
        if (size < 1) {
            throw new IllegalArgumentException("size must be >= 1: " + size);
        }
        this.size = size;
        long root = (long) Math.sqrt((double) size); // within 1 of the true root, either way
        this.rightRadix = Math.max(1, root);
        this.leftRadix = (size - 1) / rightRadix + 1;
        for (int round = 0; round < ROUNDS; round++) {
            roundKeys[round] = KeyedRandom.mix(key + (round + 1) * KeyedRandom.GOLDEN_GAMMA);
        }
    }

    /**
     * The value at {@code index}.
     *
     * @param index in {@code [0, size)}
     * @return in {@code [0, size)}, different for every index
     */
    public long apply(long index) {
        long value = index;
        do {
            value = network(value);
            // Radices near 3.04e9 have products above 2^63, which are negative as signed values.
        } while (Long.compareUnsigned(value, size) >= 0);
        return value;
    }

    private long network(long value) {
        long left = Long.divideUnsigned(value, rightRadix);
        long right = value - left * rightRadix;
        for (int round = 0; round < ROUNDS; round += 2) {
            left = addModulo(left, roundFunction(right, roundKeys[round], leftRadix), leftRadix);
            right = addModulo(right, roundFunction(left, roundKeys[round + 1], rightRadix), rightRadix);
        }
        return left * rightRadix + right;
    }

    private static long roundFunction(long part, long roundKey, long radix) {
        return KeyedRandom.below(KeyedRandom.mix(part ^ roundKey), radix);
    }

    /** The sum of two numbers below {@code radix}, modulo {@code radix}. */
    private static long addModulo(long a, long b, long radix) {
        long sum = a + b - radix;
        return sum + ((sum >> 63) & radix);
    }
}
