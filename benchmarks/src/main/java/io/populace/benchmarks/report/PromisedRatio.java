package io.populace.benchmarks.report;

import java.util.List;
import java.util.Optional;

/** A promised ratio of two benchmarks of one run. */
enum PromisedRatio {
    TWO_THREADS(
            "two threads over one, a million users per run",
            1.8,
            2,
            "ThreadsBenchmark.parallel threads=2",
            "ThreadsBenchmark.parallel threads=1"),
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

    PromisedRatio(String what, double promised, int processors, String faster, String slower) {
        this.what = what;
        this.promised = promised;
        this.processors = processors;
        this.faster = faster;
        this.slower = slower;
    }

    /** The names of both benchmarks. */
    List<String> benchmarks() {
        return List.of(faster, slower);
    }

    /** The ratio in a run, or nothing if the run left out one of the two benchmarks. */
    Optional<Estimate> in(Measurements run) {
        return run.named(faster)
                .flatMap(one -> run.named(slower).map(other -> one.rate().over(other.rate())));
    }
}
