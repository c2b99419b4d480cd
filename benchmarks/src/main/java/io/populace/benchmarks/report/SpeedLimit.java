package io.populace.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A limit far below what is promised, so that noise alone does not break it. The build fails if a run breaks a limit and
 * a repetition breaks it again.
 *
 * <p>The hot path allocates nothing: less than a byte per user, since JMH itself allocates a little.
 *
 * <p>Each {@link PromisedRatio} must reach a quarter of the promised gain. A ratio of 1 is no gain, so a promise of 1.8
 * gives a limit of 1 + 0.8 / 4 = 1.2. A quarter of the ratio itself, 0.45, would never fail: with a lock around all the
 * work, two threads are still about as fast as one. Where the promise is no gain (CSV is as fast as NDJSON), a quarter of
 * the ratio is the limit. The limit is broken only if the whole 95 % interval of the measured
 * ratio lies below it; a run that is too noisy to tell breaks nothing. JMH's own interval of 99.9 % is so wide after five
 * iterations on a busy machine that nothing could ever break a limit.
 *
 * @param benchmarks the benchmarks that the limit applies to
 * @param message the rule and the value
 */
record SpeedLimit(List<String> benchmarks, String message) {

    private static final List<String> HOT_PATH = List.of(
            "EncodeBenchmark.draw",
            "EncodeBenchmark.encode",
            "EncodeBenchmark.drawAndEncode",
            "FormatBenchmark.csv",
            "FormatBenchmark.sql",
            "FormatBenchmark.template",
            "FormatBenchmark.twoFields");

    /** Other processes can halve one of the two rates of a ratio, and so hide half of the gain or more. */
    private static final double SHARE_OF_GAIN = 0.25;

    /** Student's t for the five iterations of a quick run: from JMH's confidence of 99.9 % to 95 %. */
    private static final double SHARE_OF_ERROR = 2.776 / 8.610;

    /**
     * The limits that a run breaks. A missing benchmark breaks its limits.
     *
     * @param processors how many the JVM could use in the run; ratios that need more of them are left out
     */
    static List<SpeedLimit> brokenBy(Measurements run, int processors) {
        return Stream.concat(
                        HOT_PATH.stream().flatMap(name -> allocation(name, run)),
                        Stream.of(PromisedRatio.values())
                                .filter(promise -> promise.processors <= processors)
                                .flatMap(promise -> ratio(promise, run)))
                .toList();
    }

    /** A regular expression that matches the benchmarks of some limits, as class and method. */
    static String benchmarks(List<SpeedLimit> limits) {
        return limits.stream()
                .flatMap(limit -> limit.benchmarks().stream())
                .map(name -> Pattern.quote(name.split(" ", 2)[0]))
                .distinct()
                .collect(Collectors.joining("|", "(", ")"));
    }

    private static Stream<SpeedLimit> allocation(String name, Measurements run) {
        double bytes = run.named(name).map(Measurement::bytesPerUser).orElse(Double.NaN);
        return bytes < 1
                ? Stream.empty()
                : Stream.of(new SpeedLimit(
                        List.of(name),
                        String.format(Locale.ROOT, "%s must allocate less than a byte per user: %.1f", name, bytes)));
    }

    private static Stream<SpeedLimit> ratio(PromisedRatio promise, Measurements run) {
        double limit =
                promise.promised > 1 ? 1 + (promise.promised - 1) * SHARE_OF_GAIN : promise.promised * SHARE_OF_GAIN;
        Estimate ratio = promise.in(run).orElse(Estimate.exactly(Double.NaN)).narrowed(SHARE_OF_ERROR);
        return ratio.high() >= limit
                ? Stream.empty()
                : Stream.of(new SpeedLimit(
                        promise.benchmarks(),
                        String.format(
                                Locale.ROOT,
                                "%s must be at least %.2f times, a quarter of the promise: %.2f (%.2f to %.2f)",
                                promise.what,
                                limit,
                                ratio.value(),
                                ratio.low(),
                                ratio.high())));
    }
}
