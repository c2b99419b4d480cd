package io.populace.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

    @ParameterizedTest
    @CsvSource({
        "2.2, 0.1, KEPT",
        "2.125, 0.125, KEPT", // its lowest value is just what is promised
        "2.124, 0.125, TOO_NOISY",
        "2, 0, KEPT",
        "2, 0.1, TOO_NOISY",
        "1.875, 0.125, TOO_NOISY", // its highest value is just what is promised
        "1.874, 0.125, MISSED",
        "1.999, 0, MISSED",
        "1.5, 1.5, TOO_NOISY",
    })
    void keepsAtLeastTwoWhereTheWholeIntervalDoes(double value, double error, Verdict verdict) {
        assertEquals(verdict, Estimate.withError(value, error).atLeast(2));
    }

    @ParameterizedTest
    @CsvSource({
        "1.8, 0.1, KEPT",
        "1.875, 0.125, KEPT",
        "1.876, 0.125, TOO_NOISY",
        "2, 0, KEPT",
        "2, 0.1, TOO_NOISY",
        "2.125, 0.125, TOO_NOISY",
        "2.126, 0.125, MISSED",
        "2.001, 0, MISSED",
    })
    void keepsAtMostTwoWhereTheWholeIntervalDoes(double value, double error, Verdict verdict) {
        assertEquals(verdict, Estimate.withError(value, error).atMost(2));
    }

    @Test
    void addsTheRelativeErrorsOfARatioAsSquares() {
        // 3 % and 4 % give 5 %.
        assertClose(new Estimate(2, 1.9, 2.1), Estimate.withError(200, 6).over(Estimate.withError(100, 4)));
    }

    @Test
    void takesTheHighEndOfTheDivisorForTheLowEndOfARatio() {
        Estimate divisor = new Estimate(100, 100, 110);

        assertClose(new Estimate(2, 1.8, 2), Estimate.exactly(200).over(divisor));
        assertClose(new Estimate(2, 200 / 110.0, 2), divisor.dividing(200));
    }

    /** Ranks as in tables for the sign test: of 6 runs the outermost, of 20 the sixth from either end. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1, 1", "2, 2, 1, 2", "5, 3, 1, 5", "6, 4, 1, 6", "8, 5, 1, 8", "9, 5, 2, 8", "20, 11, 6, 15"})
    void leavesOutAsManyRunsAsTheConfidenceOfAMedianAllows(int runs, double median, double low, double high) {
        List<Double> seconds = DoubleStream.iterate(runs, second -> second - 1)
                .limit(runs)
                .boxed()
                .toList();

        assertEquals(new Estimate(median, low, high), Estimate.median(seconds));
    }

    private static void assertClose(Estimate expected, Estimate actual) {
        assertEquals(expected.value(), actual.value(), 1e-9);
        assertEquals(expected.low(), actual.low(), 1e-9);
        assertEquals(expected.high(), actual.high(), 1e-9);
    }
}
