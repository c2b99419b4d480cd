package io.populace.benchmarks.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The promises of the project with the measured figures. */
final class Figures {

    private static final double MEGABYTE = 1e3; // kilobytes

    /**
     * One promise.
     *
     * @param measured the value and its interval, or that this run did not measure it
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
                // Not exactly 0: JMH itself allocates a little in each iteration.
                row("the same, allocated", "0 B per user", "%.3f", "B", allocated(), bytes -> bytes.atMost(0.1)),
                atLeast(
                        "10 million users to /dev/null, whole process",
                        4e6,
                        process(ProcessName.TEN_MILLION)
                                .map(runs -> runs.median().dividing(runs.users()))),
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
                        process(ProcessName.COLD_START)
                                .map(runs -> runs.median().times(1e3)),
                        millis -> millis.atMost(300)),
                row(
                        "memory, whatever the count",
                        "under 256 MB resident",
                        "%.0f",
                        "MB",
                        megabytes(),
                        megabytes -> megabytes.atMost(256)),
                times(PromisedRatio.DATAFAKER),
                times(PromisedRatio.DATAFAKER_PARALLEL),
                times(PromisedRatio.CSV),
                times(PromisedRatio.SQL),
                times(PromisedRatio.TEMPLATE),
                times(PromisedRatio.TWO_FIELDS),
                cpuTimes(
                        "zstd level 1, over a pipe into zstd -1 -T2, processor time",
                        0.85,
                        ProcessName.ZSTD,
                        ProcessName.ZSTD_PIPE),
                cpuTimes(
                        "gzip level 1, over a pipe into pigz -1 -p2, processor time",
                        1,
                        ProcessName.GZIP,
                        ProcessName.GZIP_PIPE),
                speedUp("two threads over one: zstd", 1.8, ProcessName.ZSTD, ProcessName.ZSTD_ONE),
                speedUp("two threads over one: gzip", 1.8, ProcessName.GZIP, ProcessName.GZIP_ONE),
                speedUp("two threads over one: Parquet", 1.8, ProcessName.PARQUET, ProcessName.PARQUET_ONE),
                speedUp("verify a folder, over making it", 0.8, ProcessName.VERIFY, ProcessName.FOLDER));
    }

    /** The processor time of a command as a ratio to another. */
    private Figure cpuTimes(String what, double most, ProcessName name, ProcessName base) {
        return row(
                what,
                "at most " + plain(most) + " times",
                "%.2f",
                "times",
                process(name)
                        .flatMap(runs ->
                                process(base).map(other -> runs.medianCpu().over(other.medianCpu()))),
                ratio -> ratio.atMost(most));
    }

    /** How many times as fast as another a command is. */
    private Figure speedUp(String what, double least, ProcessName name, ProcessName base) {
        return row(
                what,
                "at least " + plain(least) + " times",
                "%.2f",
                "times",
                process(name)
                        .flatMap(runs ->
                                process(base).map(other -> other.median().over(runs.median()))),
                ratio -> ratio.atLeast(least));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private Optional<Estimate> users(String name) {
        return benchmarks.named(name).map(Measurement::rate);
    }

    private Optional<Estimate> allocated() {
        return benchmarks.named("EncodeBenchmark.drawAndEncode").map(one -> Estimate.exactly(one.bytesPerUser()));
    }

    private Optional<ProcessRuns> process(ProcessName name) {
        return processes.stream().filter(runs -> runs.name().equals(name.text)).findFirst();
    }

    private Optional<Estimate> overCopy() {
        return process(ProcessName.INTO_FILE)
                .flatMap(runs ->
                        process(ProcessName.COPY).map(copy -> runs.median().over(copy.median())));
    }

    private Optional<Estimate> megabytes() {
        return processes.stream()
                .filter(runs -> runs.users() > 0)
                .filter(runs -> !runs.name().startsWith(ProcessName.PARQUET.text)) // it holds row groups
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
                "at least " + plain(promise.promised) + " times",
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
