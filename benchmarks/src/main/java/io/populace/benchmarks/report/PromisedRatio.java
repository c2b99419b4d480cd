package io.populace.benchmarks.report;

import java.util.List;
import java.util.Optional;

/** A promised ratio of two benchmarks of one run. */
enum PromisedRatio {
    TWO_THREADS(
            "two threads over one",
            1.8,
            2,
            "ThreadsBenchmark.parallel threads=2",
            "ThreadsBenchmark.parallel threads=1",
            "ThreadsBenchmark.independent threads=2"),
    JACKSON(
            "encode a user, over Jackson's generator",
            2,
            1,
            "EncodeBenchmark.encode",
            "EncodeBenchmark.jacksonGenerator"),
    DATAFAKER(
            "over Datafaker and Jackson databind, one thread each",
            60,
            1,
            "EngineBenchmark.sequential count=1000000",
            "DatafakerBaseline.sequential"),
    DATAFAKER_PARALLEL(
            "over Datafaker and Jackson databind, all processors each",
            60,
            1,
            "EngineBenchmark.parallel count=1000000",
            "DatafakerBaseline.parallelStream"),
    CSV("CSV of all fields, over NDJSON", 0.97, 1, "FormatBenchmark.csv", "EncodeBenchmark.drawAndEncode"),
    SQL("SQL of all fields, over NDJSON", 0.9, 1, "FormatBenchmark.sql", "EncodeBenchmark.drawAndEncode"),
    TEMPLATE(
            "a template with id and name, over the whole record",
            4,
            1,
            "FormatBenchmark.template",
            "EncodeBenchmark.drawAndEncode"),
    TWO_FIELDS(
            "--fields user_id,age, over the whole record",
            8,
            1,
            "FormatBenchmark.twoFields",
            "EncodeBenchmark.drawAndEncode");

    final String what;
    final double promised;

    /** How many processors the promise needs. */
    final int processors;

    private final String faster;
    private final String slower;

    /** What the limit compares {@link #faster} with: what as many processors could do at best, or the slower one. */
    private final String control;

    PromisedRatio(String what, double promised, int processors, String faster, String slower) {
        this(what, promised, processors, faster, slower, slower);
    }

    PromisedRatio(String what, double promised, int processors, String faster, String slower, String control) {
        this.what = what;
        this.promised = promised;
        this.processors = processors;
        this.faster = faster;
        this.slower = slower;
        this.control = control;
    }

    /** The names of the benchmarks that the limit compares. */
    List<String> limited() {
        return List.of(faster, control);
    }

    /** The ratio that {@link #limit} applies to, or nothing if the run left out one of its two benchmarks. */
    Optional<Estimate> limitedIn(Measurements run) {
        return ratio(control, run);
    }

    /**
     * What breaks the build: a quarter of the promised gain, or, where the promise is no gain, a quarter of the ratio. Two
     * threads are compared with two that share nothing: where two processors are free, those are twice as fast as one.
     */
    double limit() {
        double quarter = promised > 1 ? 1 + (promised - 1) / 4 : promised / 4;
        return quarter / processors;
    }

    /** The ratio in a run, or nothing if the run left out one of the two benchmarks. */
    Optional<Estimate> in(Measurements run) {
        return ratio(slower, run);
    }

    private Optional<Estimate> ratio(String base, Measurements run) {
        return run.named(faster)
                .flatMap(one -> run.named(base).map(other -> one.rate().over(other.rate())));
    }
}
