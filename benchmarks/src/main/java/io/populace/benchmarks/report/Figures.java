package io.populace.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
     * @param measured what was found; says so if it was not measured in this run
     * @param verdict kept, missed, or nothing
     */
    record Figure(String what, String wanted, String measured, String verdict) {}

    private final Measurements benchmarks;
    private final List<ProcessRuns> processes;

    Figures(Measurements benchmarks, List<ProcessRuns> processes) {
        this.benchmarks = benchmarks;
        this.processes = processes;
    }

    List<Figure> rows() {
        return List.of(
                atLeast("draw and encode one JSON record, one core", 2e6, users("EncodeBenchmark.drawAndEncode")),
                allocation(),
                atLeast(
                        "10 million users to /dev/null, whole process",
                        4e6,
                        process(TEN_MILLION).map(runs -> runs.users() / runs.median())),
                times("into a regular file, over cp of that file", "at most 1.5 times", 1.5, false, overCopy()),
                times(
                        "two threads over one, a million users a run",
                        "at least 1.8 times",
                        1.8,
                        true,
                        ratio("ThreadsBenchmark.parallel threads=2", "ThreadsBenchmark.parallel threads=1")),
                atLeast("Stream<User>, one core", 1e6, users("StreamBenchmark.sequential")),
                atMost("cold start: 10,000 users into a file", "at most 300 ms", 300, "ms", millis()),
                atMost("memory, whatever the count", "under 256 MB resident", 256, "MB", megabytes()),
                times(
                        "over Datafaker and Jackson databind, one thread each",
                        "at least 60 times",
                        60,
                        true,
                        ratio("EngineBenchmark.sequential count=1000000", "DatafakerBaseline.sequential")),
                times(
                        "over Datafaker and Jackson databind, all processors each",
                        "at least 60 times",
                        60,
                        true,
                        ratio("EngineBenchmark.parallel count=1000000", "DatafakerBaseline.parallelStream")));
    }

    private Optional<Double> users(String name) {
        return benchmarks.named(name).map(Measurement::users);
    }

    private Optional<Double> ratio(String one, String other) {
        return users(one).flatMap(rate -> users(other).map(divisor -> rate / divisor));
    }

    private Optional<ProcessRuns> process(String name) {
        return processes.stream().filter(runs -> runs.name().equals(name)).findFirst();
    }

    private Optional<Double> overCopy() {
        return process(INTO_FILE).flatMap(runs -> process(COPY).map(copy -> runs.median() / copy.median()));
    }

    private Optional<Double> millis() {
        return process(COLD_START).map(runs -> runs.median() * 1e3);
    }

    private Optional<Double> megabytes() {
        return processes.stream()
                .filter(runs -> runs.users() > 0)
                .map(runs -> runs.mostKilobytes() / MEGABYTE)
                .max(Double::compare);
    }

    private Figure allocation() {
        Optional<Double> bytes =
                benchmarks.named("EncodeBenchmark.drawAndEncode").map(Measurement::bytesPerUser);
        // What JMH itself allocates in an iteration is shared out over the users of it.
        return row("the same, allocated", "0 B a user", bytes.map(b -> format("%.3f B", b)), bytes.map(b -> b < 0.1));
    }

    private static Figure atLeast(String what, double wanted, Optional<Double> users) {
        return row(
                what,
                format("at least %.0f million users/s", wanted / 1e6),
                users.map(rate -> format("%.2f million users/s", rate / 1e6)),
                users.map(rate -> rate >= wanted));
    }

    private static Figure atMost(String what, String words, double wanted, String unit, Optional<Double> value) {
        return row(what, words, value.map(v -> format("%.0f %s", v, unit)), value.map(v -> v <= wanted));
    }

    private static Figure times(String what, String words, double wanted, boolean floor, Optional<Double> ratio) {
        return row(
                what,
                words,
                ratio.map(r -> format("%.2f times", r)),
                ratio.map(r -> floor ? r >= wanted : r <= wanted));
    }

    private static Figure row(String what, String wanted, Optional<String> measured, Optional<Boolean> kept) {
        return new Figure(
                what,
                wanted,
                measured.orElse("not in this run (scripts/benchmark.sh)"),
                kept.map(holds -> holds ? "kept" : "missed").orElse(""));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
