package io.populace.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What the project promises, beside what was measured. */
final class Figures {

    /** What {@code scripts/benchmark.sh} calls the commands that the figures are about. */
    static final String COLD_START = "cold start";

    static final String TEN_MILLION = "10 million";
    static final String INTO_FILE = "10 million into a file";
    static final String COPY = "cp of that file";

    private static final double MEGABYTE = 1e3; // kilobytes

    /**
     * One promise.
     *
     * @param measured the value and its interval; says so if it was not measured in this run
     */
    record Figure(String what, String wanted, String measured, Verdict verdict) {

        String verdictWords() {
            return verdict.words;
        }

        String verdictStyle() {
            return verdict.style();
        }
    }

    private final Measurements benchmarks;
    private final List<ProcessRuns> processes;

    Figures(Measurements benchmarks, List<ProcessRuns> processes) {
        this.benchmarks = benchmarks;
        this.processes = processes;
    }

    List<Figure> rows() {
        return List.of(
                atLeast("draw and encode one JSON record, one core", 2e6, users("EncodeBenchmark.drawAndEncode")),
                // What JMH itself allocates in an iteration is shared out over the users of it.
                row("the same, allocated", "0 B a user", "%.3f", "B", allocated(), bytes -> bytes.atMost(0.1)),
                atLeast(
                        "10 million users to /dev/null, whole process",
                        4e6,
                        process(TEN_MILLION).map(runs -> runs.median().dividing(runs.users()))),
                row(
                        "into a regular file, over cp of that file",
                        "at most 1.5 times",
                        "%.2f",
                        "times",
                        overCopy(),
                        ratio -> ratio.atMost(1.5)),
                times(PromisedRatio.TWO_THREADS),
                times(PromisedRatio.JACKSON),
                atLeast("Stream<User>, one core", 1e6, users("StreamBenchmark.sequential")),
                row(
                        "cold start: 10,000 users into a file",
                        "at most 300 ms",
                        "%.0f",
                        "ms",
                        process(COLD_START).map(runs -> runs.median().times(1e3)),
                        millis -> millis.atMost(300)),
                row(
                        "memory, whatever the count",
                        "under 256 MB resident",
                        "%.0f",
                        "MB",
                        megabytes(),
                        megabytes -> megabytes.atMost(256)),
                times(PromisedRatio.DATAFAKER),
                times(PromisedRatio.DATAFAKER_PARALLEL));
    }

    private Optional<Estimate> users(String name) {
        return benchmarks.named(name).map(Measurement::rate);
    }

    private Optional<Estimate> allocated() {
        return benchmarks.named("EncodeBenchmark.drawAndEncode").map(one -> Estimate.exactly(one.bytesPerUser()));
    }

    private Optional<ProcessRuns> process(String name) {
        return processes.stream().filter(runs -> runs.name().equals(name)).findFirst();
    }

    private Optional<Estimate> overCopy() {
        return process(INTO_FILE)
                .flatMap(runs -> process(COPY).map(copy -> runs.median().over(copy.median())));
    }

    private Optional<Estimate> megabytes() {
        return processes.stream()
                .filter(runs -> runs.users() > 0)
                .map(runs -> runs.mostKilobytes() / MEGABYTE)
                .max(Double::compare)
                .map(Estimate::exactly);
    }

    private static Figure atLeast(String what, double wanted, Optional<Estimate> users) {
        return row(
                what,
                format("at least %.0f million users/s", wanted / 1e6),
                "%.2f",
                "million users/s",
                users.map(rate -> rate.times(1e-6)),
                rate -> rate.atLeast(wanted / 1e6));
    }

    private Figure times(PromisedRatio promise) {
        return row(
                promise.what,
                "at least " + format("%.1f", promise.promised).replace(".0", "") + " times",
                "%.2f",
                "times",
                promise.in(benchmarks),
                ratio -> ratio.atLeast(promise.promised));
    }

    private static Figure row(
            String what,
            String wanted,
            String format,
            String unit,
            Optional<Estimate> estimate,
            Function<Estimate, Verdict> rule) {
        return new Figure(
                what,
                wanted,
                estimate.map(e -> measured(e, format, unit)).orElse("not in this run (scripts/benchmark.sh)"),
                estimate.map(rule).orElse(Verdict.NOT_MEASURED));
    }

    private static String measured(Estimate estimate, String format, String unit) {
        String value = format(format, estimate.value());
        String low = format(format, estimate.low());
        String high = format(format, estimate.high());
        return low.equals(high) ? value + " " + unit : value + " " + unit + " (" + low + " to " + high + ")";
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
