package io.populace.generation.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Compared with the JDK's own SplitMix64, {@link SplittableRandom}. */
class KeyedRandomTest {

    private static final BigInteger TWO_POW_64 = BigInteger.ONE.shiftLeft(64);
    private static final long[] EDGES = {
        0, 1, 2, -1, -2, Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, 0xffff_ffffL, 0x1_0000_0000L
    };

    @Test
    void countsInStepsOfTheOddNumberClosestToTheGoldenRatio() {
        MathContext precise = new MathContext(60);
        BigDecimal phi = BigDecimal.valueOf(5).sqrt(precise).add(BigDecimal.ONE).divide(BigDecimal.valueOf(2), precise);
        BigInteger quotient = new BigDecimal(TWO_POW_64).divide(phi, precise).toBigInteger();

        // The closest odd integer is one of the two neighbours.
        assertEquals(quotient.setBit(0).longValue(), KeyedRandom.GOLDEN_GAMMA);
    }

    @Test
    void mixesLikeSplittableRandom() {
        SplittableRandom states = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            long state = i < EDGES.length ? EDGES[i] : states.nextLong();
            assertEquals(
                    new SplittableRandom(state).nextLong(),
                    KeyedRandom.mix(state + KeyedRandom.GOLDEN_GAMMA),
                    () -> "state " + state);
        }
    }

    @Test
    void startsTheStreamOfASeedAtTheMixedSeed() {
        for (long seed : EDGES) {
            assertEquals(new SplittableRandom(seed).nextLong(), KeyedRandom.seedKey(seed), () -> "seed " + seed);
        }
    }

    @Test
    void takesUserKeysFromTheStreamOfTheSeed() {
        long seedKey = KeyedRandom.seedKey(42);
        SplittableRandom stream = new SplittableRandom(seedKey - KeyedRandom.GOLDEN_GAMMA);
        for (long index = 0; index < 10_000; index++) {
            long user = index;
            assertEquals(stream.nextLong(), KeyedRandom.userKey(seedKey, index), () -> "seed 42, user " + user);
        }
    }

    @Test
    void takesDrawsFromTheStreamOfTheUser() {
        for (long userKey : EDGES) {
            SplittableRandom stream = new SplittableRandom(userKey);
            for (DrawNumber field : DrawNumber.values()) {
                assertEquals(
                        stream.nextLong(),
                        KeyedRandom.draw(userKey, field),
                        () -> "user key " + userKey + ", " + field);
            }
        }
    }

    @Test
    void givesEachUserOfASeedItsOwnKey() {
        for (long seed : EDGES) {
            long seedKey = KeyedRandom.seedKey(seed);
            Set<Long> keys = new HashSet<>();
            for (int i = 0; i < 50_000; i++) {
                long low = i;
                long high = Long.MAX_VALUE - i;
                assertTrue(keys.add(KeyedRandom.userKey(seedKey, low)), () -> "seed " + seed + ", user " + low);
                assertTrue(keys.add(KeyedRandom.userKey(seedKey, high)), () -> "seed " + seed + ", user " + high);
            }
        }
    }

    @Test
    void boundsAnIntByTheUpperHalfOfTheDraw() {
        SplittableRandom random = new SplittableRandom(2);
        int[] bounds = {1, 2, 3, 10, 83, 1_000, 1 << 16, (1 << 30) + 1, Integer.MAX_VALUE};
        for (int i = 0; i < 10_000; i++) {
            long draw = i < EDGES.length ? EDGES[i] : random.nextLong();
            for (int bound : bounds) {
                BigInteger expected = BigInteger.valueOf(draw >>> 32)
                        .multiply(BigInteger.valueOf(bound))
                        .shiftRight(32);
                assertEquals(
                        expected.intValueExact(),
                        KeyedRandom.below(draw, bound),
                        () -> "draw " + draw + " below " + bound);
            }
        }
    }

    @Test
    void boundsALongByTheWholeDraw() {
        SplittableRandom random = new SplittableRandom(3);
        long[] bounds = {
            1, 2, 3, 10, 1L << 32, 1_000_000_000_000_000_000L, (1L << 62) + 1, Long.MAX_VALUE - 1, Long.MAX_VALUE
        };
        for (int i = 0; i < 10_000; i++) {
            long draw = i < EDGES.length ? EDGES[i] : random.nextLong();
            for (long bound : bounds) {
                BigInteger expected = BigInteger.valueOf(draw)
                        .mod(TWO_POW_64)
                        .multiply(BigInteger.valueOf(bound))
                        .shiftRight(64);
                assertEquals(
                        expected.longValueExact(),
                        KeyedRandom.below(draw, bound),
                        () -> "draw " + draw + " below " + bound);
            }
        }
    }

    @Test
    void mixesWithoutLosingBits() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 10_000; i++) {
            long state = i < EDGES.length ? EDGES[i] : random.nextLong();
            assertEquals(state, unmix(KeyedRandom.mix(state)), () -> "state " + state);
        }
    }

    /** The inverse: each xor-shift is undone by repeating it, each product by the inverse factor. */
    private static long unmix(long mixed) {
        long z = unxor(mixed, 31) * inverse(0x94d049bb133111ebL);
        z = unxor(z, 27) * inverse(0xbf58476d1ce4e5b9L);
        return unxor(z, 30);
    }

    private static long unxor(long value, int shift) {
        return value ^ (value >>> shift) ^ (value >>> (2 * shift)); // 3 * shift exceeds 64 bits
    }

    private static long inverse(long factor) {
        return BigInteger.valueOf(factor).modInverse(TWO_POW_64).longValue();
    }

    @Test
    void ranksLowValuesHigherByTheSquareRoot() {
        long[] counts = new long[10];
        double[] weights = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            weights[i] = Math.sqrt(i + 1.0) - Math.sqrt(i);
        }
        for (long index = 0; index < 100_000; index++) {
            counts[KeyedRandom.rank(KeyedRandom.userKey(42, index), counts.length)]++;
        }

        ChiSquare.assertFits(counts, weights, "ranks");
        assertEquals(0, KeyedRandom.rank(0, 7));
        assertEquals(6, KeyedRandom.rank(-1, 7));
    }
}
