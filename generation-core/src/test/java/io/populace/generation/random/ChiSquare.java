package io.populace.generation.random;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

/** Pearson's chi-square test of observed counts. */
public final class ChiSquare {

    /** Standard deviations above the mean; a correct generator exceeds it in about one of three million tests. */
    private static final double Z = 5;

    private ChiSquare() {}

    /** Fails unless {@code observed} fits probabilities proportional to {@code weights}. */
    public static void assertFits(long[] observed, double[] weights, String message) {
        double total = Arrays.stream(observed).sum();
        double sum = Arrays.stream(weights).sum();
        double statistic = 0;
        for (int i = 0; i < observed.length; i++) {
            double expected = total * weights[i] / sum;
            assertTrue(expected >= 5, () -> message + ": too few observations: " + total);
            statistic += (observed[i] - expected) * (observed[i] - expected) / expected;
        }
        double limit = limit(observed.length - 1);
        double found = statistic;
        assertTrue(
                found <= limit,
                () -> message + ": chi-square " + found + " above " + limit + ": " + Arrays.toString(observed));
    }

    /** Fails unless {@code observed} fits equal probabilities. */
    public static void assertUniform(long[] observed, String message) {
        double[] weights = new double[observed.length];
        Arrays.fill(weights, 1);
        assertFits(observed, weights, message);
    }

    /** The critical value, by the approximation of Wilson and Hilferty (1931). */
    private static double limit(int degreesOfFreedom) {
        double variance = 2.0 / (9 * degreesOfFreedom);
        return degreesOfFreedom * Math.pow(1 - variance + Z * Math.sqrt(variance), 3);
    }
}
