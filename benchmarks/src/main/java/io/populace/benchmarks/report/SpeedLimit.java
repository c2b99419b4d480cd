package io.populace.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What no noise explains: the build fails if a run, and a repetition of it, break the same limit.
 *
 * @param benchmarks those that the limit is about
 * @param message the rule and the value
 */
record SpeedLimit(List<String> benchmarks, String message) {

    private static final List<String> HOT_PATH =
            List.of("EncodeBenchmark.draw", "EncodeBenchmark.encode", "EncodeBenchmark.drawAndEncode");

    /** Others on the machine can halve a rate, and a ratio is made of two. */
    private static final double SHARE_OF_PROMISE = 0.25;

    /** Those that a run breaks; a benchmark that is missing breaks its limits. */
    static List<SpeedLimit> brokenBy(Measurements run) {
        return Stream.concat(
                        HOT_PATH.stream().flatMap(name -> allocation(name, run)),
                        Stream.of(PromisedRatio.values()).flatMap(promise -> ratio(promise, run)))
                .toList();
    }

    /** A regular expression for the classes and methods that some limits are about. */
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
                        String.format(Locale.ROOT, "%s must allocate less than a byte a user: %.1f", name, bytes)));
    }

    private static Stream<SpeedLimit> ratio(PromisedRatio promise, Measurements run) {
        double limit = promise.promised * SHARE_OF_PROMISE;
        double ratio = promise.in(run).map(Estimate::value).orElse(Double.NaN);
        return ratio >= limit
                ? Stream.empty()
                : Stream.of(new SpeedLimit(
                        promise.benchmarks(),
                        String.format(
                                Locale.ROOT,
                                "%s must be at least %.2f times, a quarter of what is promised: %.2f",
                                promise.what,
                                limit,
                                ratio)));
    }
}
