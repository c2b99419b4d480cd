package io.populace.generation.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AliasTableTest {

    private static final long LARGEST_PLACE = 0xffff_ffffL;

    @Test
    void drawsEqualWeightsEquallyOften() {
        for (int entries : new int[] {1, 2, 3, 5, 10, 15, 1_000}) {
            double[] weights = new double[entries];
            Arrays.fill(weights, 0.1);
            assertProbabilities(weights);
        }
    }

    @Test
    void drawsEachEntryInProportionToItsWeight() {
        assertProbabilities(1, 2);
        assertProbabilities(2, 1);
        assertProbabilities(1, 2, 3, 4, 5);
        assertProbabilities(7, 1, 1, 1);
        assertProbabilities(new SplittableRandom(5).doubles(1_000, 0.001, 1).toArray());
    }

    @Test
    void drawsVeryUnevenWeights() {
        assertProbabilities(1_000_000, 1, 1_000, 0.001);
        assertProbabilities(0.000_001, 1_000_000);
    }

    @Test
    void acceptsTheLargestAndTheSmallestWeights() {
        assertProbabilities(Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE / 2);
        assertProbabilities(Double.MIN_VALUE, 3 * Double.MIN_VALUE);
        assertProbabilities(Double.MAX_VALUE, Double.MIN_VALUE);
    }

    @Test
    void neverDrawsAnEntryOfWeightZero() {
        assertProbabilities(0, 1);
        assertProbabilities(1, 0, 0, 2, 0);
        SplittableRandom random = new SplittableRandom(7);
        for (int tables = 0; tables < 2_000; tables++) {
            double[] weights = random.doubles(random.nextInt(2, 40))
                    .map(weight -> random.nextBoolean() ? weight : 0)
                    .toArray();
            weights[0] = 0.1;
            AliasTable table = new AliasTable(weights);
            for (int column = 0; column < weights.length; column++) {
                long upperHalf = ((((long) column << 32) + weights.length - 1) / weights.length) << 32;
                assertTrue(weights[table.pick(upperHalf)] > 0, () -> Arrays.toString(weights));
                assertTrue(weights[table.pick(upperHalf | LARGEST_PLACE)] > 0, () -> Arrays.toString(weights));
            }
        }
    }

    @Test
    void alwaysDrawsASingleEntry() {
        AliasTable table = new AliasTable(3.5);
        for (long draw : new long[] {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertEquals(0, table.pick(draw), () -> "draw " + draw);
        }
    }

    @Test
    void fitsItsWeightsForRandomDraws() {
        double[] weights = {1, 2, 3, 4, 5, 6, 7, 8, 9, 100};
        AliasTable table = new AliasTable(weights);
        SplittableRandom random = new SplittableRandom(6);
        long[] observed = new long[weights.length];
        for (int i = 0; i < 1_000_000; i++) {
            observed[table.pick(random.nextLong())]++;
        }
        ChiSquare.assertFits(observed, weights, "seed 6");
    }

    /** Measures each column from outside: it has at most one boundary between two entries, found by bisection. */
    private static void assertProbabilities(double... weights) {
        AliasTable table = new AliasTable(weights);
        int columns = weights.length;
        double[] probabilities = new double[columns];
        for (int column = 0; column < columns; column++) {
            long upperHalf = ((((long) column << 32) + columns - 1) / columns) << 32;
            int first = table.pick(upperHalf);
            int last = table.pick(upperHalf | LARGEST_PLACE);
            long ofFirst = first == last ? LARGEST_PLACE + 1 : boundary(table, upperHalf);
            probabilities[first] += ofFirst / 0x1p32 / columns;
            probabilities[last] += (LARGEST_PLACE + 1 - ofFirst) / 0x1p32 / columns;
        }
        double largest = Arrays.stream(weights).max().orElseThrow();
        double sum = Arrays.stream(weights).map(weight -> weight / largest).sum();
        double[] expected =
                Arrays.stream(weights).map(weight -> weight / largest / sum).toArray();
        // The boundary of a column is rounded to 1 of 2^32 parts; an entry may be in every column.
        assertArrayEquals(expected, probabilities, 0x1p-32, () -> Arrays.toString(weights));
    }

    /** How many places from the start of a column belong to its first entry. */
    private static long boundary(AliasTable table, long upperHalf) {
        int first = table.pick(upperHalf);
        long same = 0;
        long other = LARGEST_PLACE;
        while (other - same > 1) {
            long middle = (same + other) >>> 1;
            if (table.pick(upperHalf | middle) == first) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return other;
    }
}
