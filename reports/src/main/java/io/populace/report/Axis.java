package io.populace.report;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** An axis: the position of values between its ends, and its tick marks. */
final class Axis {

    private static final int FEWEST_TICKS = 4;

    private final boolean log;
    private final double from;
    private final double to;
    private final List<Double> ticks;

    private Axis(boolean log, double from, double to, List<Double> ticks) {
        this.log = log;
        this.from = from;
        this.to = to;
        this.ticks = ticks;
    }

    /** A linear axis from 0 to a round number of at least {@code max}, with ticks at 1, 2 or 5 times a power of ten. */
    static Axis linear(double max) {
        double power = Math.pow(10, Math.floor(Math.log10(max / FEWEST_TICKS)));
        double step = DoubleStream.of(5 * power, 2 * power, power)
                .filter(size -> max / size >= FEWEST_TICKS)
                .findFirst()
                .orElse(power);
        int steps = (int) Math.ceil(max / step);
        return new Axis(
                false,
                0,
                steps * step,
                IntStream.rangeClosed(0, steps).mapToObj(i -> i * step).toList());
    }

    /** A logarithmic axis from one power of {@code base} to another, which includes all the values. */
    static Axis log(int base, double min, double max) {
        int first = (int) Math.floor(power(base, min) + 1e-9);
        int last = Math.max(first + 1, (int) Math.ceil(power(base, max) - 1e-9));
        return new Axis(
                true,
                Math.pow(base, first),
                Math.pow(base, last),
                IntStream.rangeClosed(first, last)
                        .mapToObj(i -> Math.pow(base, i))
                        .toList());
    }

    private static double power(int base, double value) {
        return Math.log(value) / Math.log(base);
    }

    /** The position of {@code value}: 0 at the start, 1 at the end. Values beyond an end are placed there. */
    double position(double value) {
        double inside = Math.max(from, Math.min(to, value));
        return log ? Math.log(inside / from) / Math.log(to / from) : (inside - from) / (to - from);
    }

    List<Double> ticks() {
        return ticks;
    }

    /** A short number: 250, 10 k, 1.5 M. */
    static String label(double value) {
        for (Unit unit : Unit.values()) {
            if (value >= unit.size) {
                return trimmed(value / unit.size) + unit.suffix;
            }
        }
        return trimmed(value);
    }

    private static String trimmed(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    private enum Unit {
        BILLION(1e9, " G"),
        MILLION(1e6, " M"),
        THOUSAND(1e3, " k");

        private final double size;
        private final String suffix;

        Unit(double size, String suffix) {
            this.size = size;
            this.suffix = suffix;
        }
    }
}
