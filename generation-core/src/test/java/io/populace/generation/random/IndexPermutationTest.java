package io.populace.generation.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexPermutationTest {

    private static final int SAMPLE = 100_000;

    @Test
    void isABijectionForEverySizeUpToTwoThousand() {
        assertBijection(1, 2_000);
    }

    @Tag("long")
    @Test
    void isABijectionForEverySizeUpToTenThousand() {
        assertBijection(2_001, 10_000);
    }

    private static void assertBijection(int smallest, int largest) {
        for (int size = smallest; size <= largest; size++) {
            IndexPermutation permutation = new IndexPermutation(size * 31L, size);
            BitSet seen = new BitSet(size);
            for (int index = 0; index < size; index++) {
                seen.set(Math.toIntExact(permutation.apply(index)));
            }
            assertEquals(size, seen.cardinality(), "size " + size + ": number of values");
            assertEquals(size, seen.length(), "size " + size + ": largest value plus 1");
        }
    }

    @ParameterizedTest
    @MethodSource("largeSizes")
    void givesSampledIndicesDifferentValuesInRange(long size) {
        IndexPermutation permutation = new IndexPermutation(7, size);
        for (long start : new long[] {0, (size - SAMPLE) / 2, size - SAMPLE}) {
            Set<Long> values = new HashSet<>();
            for (long index = start; index < start + SAMPLE; index++) {
                long value = permutation.apply(index);
                if (value < 0 || value >= size || !values.add(value)) {
                    fail("key 7, size " + size + ", index " + index + ": " + value);
                }
            }
        }
    }

    private static LongStream largeSizes() {
        LongStream.Builder sizes = LongStream.builder();
        long size = 1;
        for (int zeros = 1; zeros <= 18; zeros++) {
            size *= 10;
            if (size >= SAMPLE) {
                sizes.add(size);
            }
        }
        return sizes.add(1L << 62).add(Long.MAX_VALUE - 1).add(Long.MAX_VALUE).build();
    }

    /** Random indices would hardly ever walk, so the network is run backwards from values of {@code size} or more. */
    @Test
    void walksFromValuesAboveTheLargestLong() {
        long key = 12;
        IndexPermutation permutation = new IndexPermutation(key, Long.MAX_VALUE);
        int walked = 0;
        for (int i = 0; i < 1_000; i++) {
            BigInteger beyond = BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.valueOf(i));
            BigInteger index = backwards(beyond, key);
            if (index.bitLength() < Long.SIZE) {
                BigInteger value = BigInteger.valueOf(permutation.apply(index.longValueExact()));
                assertEquals(beyond, backwards(value, key), () -> "key 12, index " + index);
                walked++;
            }
        }
        assertTrue(walked >= 900, walked + " of 1000 values are reached from an index");
    }

    private static BigInteger backwards(BigInteger value, long key) {
        long rightRadix = 3_037_000_499L; // the root of 2^63
        long leftRadix = Long.MAX_VALUE / rightRadix + 1;
        BigInteger[] parts = value.divideAndRemainder(BigInteger.valueOf(rightRadix));
        long left = parts[0].longValueExact();
        long right = parts[1].longValueExact();
        for (int round = 4; round > 0; round -= 2) {
            right = Math.floorMod(right - roundFunction(left, key, round, rightRadix), rightRadix);
            left = Math.floorMod(left - roundFunction(right, key, round - 1, leftRadix), leftRadix);
        }
        return BigInteger.valueOf(left).multiply(BigInteger.valueOf(rightRadix)).add(BigInteger.valueOf(right));
    }

    private static long roundFunction(long part, long key, int round, long radix) {
        long roundKey = KeyedRandom.mix(key + round * KeyedRandom.GOLDEN_GAMMA);
        return KeyedRandom.below(KeyedRandom.mix(part ^ roundKey), radix);
    }

    @ParameterizedTest
    @ValueSource(longs = {100, 10_000, 1_000_000_000_000_000_000L, Long.MAX_VALUE})
    void permutesDifferentlyForEachKey(long size) {
        SplittableRandom keys = new SplittableRandom(8);
        Set<List<Long>> permutations = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            long key = i < 50 ? i : keys.nextLong();
            assertTrue(permutations.add(head(key, size)), () -> "size " + size + ", key " + key);
        }
    }

    @Test
    void permutesEquallyForEqualKeys() {
        assertEquals(head(9, 10_000), head(9, 10_000));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4_567, 9_999})
    void mapsAnIndexUniformlyOverKeys(long index) {
        SplittableRandom keys = new SplittableRandom(10);
        long[] hundreds = new long[100];
        for (int i = 0; i < 20_000; i++) {
            hundreds[(int) new IndexPermutation(keys.nextLong(), 10_000).apply(index) / 100]++;
        }
        ChiSquare.assertUniform(hundreds, "key seed 10, index " + index);
    }

    @Test
    void scattersNeighbouringIndices() {
        IndexPermutation permutation = new IndexPermutation(11, 1_000_000);
        long[] tenths = new long[10];
        for (int index = 0; index < 10_000; index++) {
            tenths[(int) (permutation.apply(index) / 100_000)]++;
        }
        ChiSquare.assertUniform(tenths, "key 11");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refusesASizeBelowOne(long size) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new IndexPermutation(1, size));
        assertEquals("size must be >= 1: " + size, refused.getMessage());
    }

    private static List<Long> head(long key, long size) {
        IndexPermutation permutation = new IndexPermutation(key, size);
        List<Long> head = new ArrayList<>();
        for (int index = 0; index < 20; index++) {
            head.add(permutation.apply(index));
        }
        return head;
    }
}
