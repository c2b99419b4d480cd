package io.populace.benchmarks.report;

import java.util.List;

/**
 * A measured value and its confidence interval.
 *
 * @param value between {@code low} and {@code high}
 */
record Estimate(double value, double low, double high) {

    private static final double CONFIDENCE = 0.95;

    /** A value that was counted, not estimated. */
    static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }

    static Estimate withError(double value, double error) {
        return new Estimate(value, value - error, value + error);
    }

    /**
     * The median of some runs; for an even number of runs, the greater of the two in the middle.
     *
     * <p>The interval ends at two of the runs. It leaves out as many runs at each end as a confidence of 95 % allows for any
     * distribution [1]; with eight runs or fewer it leaves out none.
     *
     * <p>[1] W. J. Conover, Practical Nonparametric Statistics, section 3.2: confidence interval for a quantile.
     */
    static Estimate median(List<Double> runs) {
        List<Double> sorted = runs.stream().sorted().toList();
        int n = sorted.size();
        int rank = 0; // of the run at the low end, counted from 1
        double exactly = Math.pow(0.5, n); // probability that exactly rank runs lie below the true median
        double atMost = exactly;
        while (2 * atMost <= 1 - CONFIDENCE) {
            exactly = exactly * (n - rank) / (rank + 1);
            rank++;
            atMost += exactly;
        }
        int leftOut = Math.max(0, rank - 1);
        return new Estimate(sorted.get(n / 2), sorted.get(leftOut), sorted.get(n - 1 - leftOut));
    }

    /** This estimate times {@code factor}, for example in another unit. */
    Estimate times(double factor) {
        return new Estimate(value * factor, low * factor, high * factor);
    }

    /** The same value with an interval of {@code share} of the width, for a smaller confidence. */
    Estimate narrowed(double share) {
        return new Estimate(value, value - share * (value - low), value + share * (high - value));
    }

    /** {@code dividend} divided by this estimate. */
    Estimate dividing(long dividend) {
        return new Estimate(dividend / value, dividend / high, dividend / low);
    }

    /**
     * The ratio of two independent estimates. Its relative error is the root of the sum of both squared relative errors.
     *
     * <p>See JCGM 100:2008 (Guide to the expression of uncertainty in measurement), section 5.1.6.
     */
    Estimate over(Estimate other) {
        double ratio = value / other.value;
        return new Estimate(
                ratio,
                ratio * (1 - Math.hypot(1 - low / value, other.high / other.value - 1)),
                ratio * (1 + Math.hypot(high / value - 1, 1 - other.low / other.value)));
    }

    Verdict atLeast(double promised) {
        if (low >= promised) {
            return Verdict.KEPT;
        }
        return high < promised ? Verdict.MISSED : Verdict.TOO_NOISY;
    }

    Verdict atMost(double promised) {
        if (high <= promised) {
            return Verdict.KEPT;
        }
        return low > promised ? Verdict.MISSED : Verdict.TOO_NOISY;
    }
}
