package io.populace.benchmarks.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A limit far below what is promised, so that noise alone does not break it. The build fails if a run breaks a limit and
 * a repetition breaks it again.
 *
 * <p>The hot path allocates nothing: less than a byte per user, since JMH itself allocates a little. A run of a million users
 * allocates less than 8 bytes per user, for buffers.
 *
 * <p>Each {@link PromisedRatio} in {@link #RATIOS} must reach a quarter of the promised gain. A ratio of 1 is no gain, so a promise of 4 gives a
 * limit of 1 + 3 / 4 = 1.75. Where the promise is no gain (CSV is as fast as NDJSON), a quarter of the ratio is the limit.
 *
 * <p>Whether two threads are faster than one depends on what else runs on the machine. So the parallel engine with two workers is
 * compared with two threads that share nothing and run in the same minute: it must have 0.6 of their speed, which is a quarter
 * of the promised gain (1.2 times one thread) where both processors are free. With a lock around all the work it has 0.5.
 *
 * <p>A limit is broken only if the whole 95 % interval of the measured ratio lies below it; a run that is too noisy to tell
 * breaks nothing. JMH's own interval of 99.9 % is so wide after ten iterations on a busy machine that nothing could ever break
 * a limit.
 *
 * @param benchmarks the benchmarks that the limit applies to
 * @param message the rule and the value
 */
record SpeedLimit(List<String> benchmarks, String message) {

    /**
     * Benchmarks that allocate nothing, except what JMH takes for an iteration. Drawing alone is a part of
     * {@code drawAndEncode}.
     */
    private static final List<String> HOT_PATH = List.of(
            "EncodeBenchmark.encode",
            "EncodeBenchmark.drawAndEncode",
            "FormatBenchmark.csv",
            "FormatBenchmark.sql",
            "FormatBenchmark.template",
            "FormatBenchmark.twoFields");

    /** Benchmarks that allocate buffers for a whole run, some bytes per user. The smallest object takes 16 bytes. */
    private static final List<String> ENGINES =
            List.of("EngineBenchmark.sequential count=1000000", "EngineBenchmark.parallel count=1000000");

    /**
     * All promises but one: if the parallel engine lost its gain over Datafaker's parallel stream, the sequential one would
     * have lost its own gain, or two threads theirs. Datafaker takes ten seconds to warm up.
     */
    private static final Set<PromisedRatio> RATIOS = EnumSet.complementOf(EnumSet.of(PromisedRatio.DATAFAKER_PARALLEL));

    /** Student's t for the ten iterations of a quick run: from JMH's confidence of 99.9 % to 95 %. */
    private static final double SHARE_OF_ERROR = 2.262 / 4.781;

    /**
     * The limits that a run breaks. A missing benchmark breaks its limits.
     *
     * @param processors how many the JVM could use in the run; ratios that need more of them are left out
     */
    static List<SpeedLimit> brokenBy(Measurements run, int processors) {
        return Stream.of(
                        HOT_PATH.stream().flatMap(name -> allocation(name, 1, run)),
                        ENGINES.stream().flatMap(name -> allocation(name, 8, run)),
                        RATIOS.stream()
                                .filter(promise -> promise.processors <= processors)
                                .flatMap(promise -> ratio(promise, run)))
                .flatMap(limits -> limits)
                .toList();
    }

    /** A regular expression that matches the benchmarks of all limits, as class and method. */
    static String allBenchmarks() {
        return matching(Stream.of(
                        HOT_PATH.stream(),
                        ENGINES.stream(),
                        RATIOS.stream().flatMap(promise -> promise.limited().stream()))
                .flatMap(names -> names));
    }

    /** A regular expression that matches the benchmarks of some limits, as class and method. */
    static String benchmarks(List<SpeedLimit> limits) {
        return matching(limits.stream().flatMap(limit -> limit.benchmarks().stream()));
    }

    private static String matching(Stream<String> names) {
        return names.map(name -> Pattern.quote(name.split(" ", 2)[0]))
                .distinct()
                .collect(Collectors.joining("|", "(", ")"));
    }

    /** One line for a build that some limits break, also when repeated. */
    static String report(List<SpeedLimit> broken) {
        return broken.stream()
                .map(SpeedLimit::message)
                .collect(Collectors.joining("; ", "too slow, also when repeated: ", ""));
    }

    private static Stream<SpeedLimit> allocation(String name, int limit, Measurements run) {
        double bytes = run.named(name).map(Measurement::bytesPerUser).orElse(Double.NaN);
        return bytes < limit
                ? Stream.empty()
                : Stream.of(new SpeedLimit(
                        List.of(name),
                        String.format(
                                Locale.ROOT, "%s must allocate less than %d B per user: %.1f", name, limit, bytes)));
    }

    private static Stream<SpeedLimit> ratio(PromisedRatio promise, Measurements run) {
        double limit = promise.limit();
        Estimate ratio =
                promise.limitedIn(run).orElse(Estimate.exactly(Double.NaN)).narrowed(SHARE_OF_ERROR);
        return ratio.high() >= limit
                ? Stream.empty()
                : Stream.of(new SpeedLimit(
                        promise.limited(),
                        String.format(
                                Locale.ROOT,
                                "%s must be at least %.2f times as fast as %s: %.2f (%.2f to %.2f)",
                                promise.limited().get(0),
                                limit,
                                promise.limited().get(1),
                                ratio.value(),
                                ratio.low(),
                                ratio.high())));
    }
}
