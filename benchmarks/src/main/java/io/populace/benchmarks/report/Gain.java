package io.populace.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How much time a new way saves over an old one, in per cent: (T_old − T_new) / T_old × 100.
 *
 * @param oldSeconds T_old
 * @param newSeconds T_new
 */
record Gain(String newWay, String oldWay, long count, Estimate oldSeconds, Estimate newSeconds) {

    /** All gains of the report, except those whose benchmarks are not in the run. */
    static List<Gain> in(Measurements measurements) {
        return LongStream.of(10_000, 1_000_000)
                .boxed()
                .flatMap(count -> {
                    String sequential = "EngineBenchmark.sequential count=" + count;
                    String parallel = "EngineBenchmark.parallel count=" + count;
                    return Stream.of(
                                    of(measurements, "parallel", parallel, "sequential", sequential, count),
                                    of(
                                            measurements,
                                            "sequential",
                                            sequential,
                                            "Datafaker, sequential",
                                            "DatafakerBaseline.sequential",
                                            count),
                                    of(
                                            measurements,
                                            "parallel",
                                            parallel,
                                            "Datafaker, parallel stream",
                                            "DatafakerBaseline.parallelStream",
                                            count))
                            .flatMap(gains -> gains);
                })
                .toList();
    }

    private static Stream<Gain> of(
            Measurements measurements, String newWay, String newName, String oldWay, String oldName, long count) {
        return measurements.named(newName).stream()
                .flatMap(faster -> measurements.named(oldName).stream()
                        .map(slower ->
                                new Gain(newWay, oldWay, count, slower.secondsFor(count), faster.secondsFor(count))));
    }

    /** 100 − 100 × T_new / T_old. */
    private Estimate percent() {
        Estimate left = newSeconds.over(oldSeconds).times(100);
        return new Estimate(100 - left.value(), 100 - left.high(), 100 - left.low());
    }

    String users() {
        return String.format(Locale.ROOT, "%,d", count);
    }

    String formula() {
        Estimate percent = percent();
        return String.format(
                Locale.ROOT,
                "(%s − %s) / %s × 100 = %.1f %% (%.1f to %.1f)",
                time(oldSeconds.value()),
                time(newSeconds.value()),
                time(oldSeconds.value()),
                percent.value(),
                percent.low(),
                percent.high());
    }

    private static String time(double seconds) {
        return seconds < 1
                ? String.format(Locale.ROOT, "%.2f ms", seconds * 1e3)
                : String.format(Locale.ROOT, "%.2f s", seconds);
    }
}
