package io.populace.benchmarks.report;

import java.util.List;
import java.util.Optional;

/** What the project promises as a ratio of two benchmarks of one run. */
enum PromisedRatio {
    TWO_THREADS(
            "two threads over one, a million users a run",
            1.8,
            "ThreadsBenchmark.parallel threads=2",
            "ThreadsBenchmark.parallel threads=1"),
    JACKSON("encode a user, over Jackson's generator", 2, "EncodeBenchmark.encode", "EncodeBenchmark.jacksonGenerator"),
    DATAFAKER(
            "over Datafaker and Jackson databind, one thread each",
            60,
            "EngineBenchmark.sequential count=1000000",
            "DatafakerBaseline.sequential"),
    DATAFAKER_PARALLEL(
            "over Datafaker and Jackson databind, all processors each",
            60,
            "EngineBenchmark.parallel count=1000000",
            "DatafakerBaseline.parallelStream");

    final String what;
    final double promised;
    private final String faster;
    private final String slower;

    PromisedRatio(String what, double promised, String faster, String slower) {
        this.what = what;
        this.promised = promised;
        this.faster = faster;
        this.slower = slower;
    }

    /** The names of both benchmarks. */
    List<String> benchmarks() {
        return List.of(faster, slower);
    }

    /** The ratio in a run; of a run that left out one of the two, nothing. */
    Optional<Estimate> in(Measurements run) {
        return run.named(faster)
                .flatMap(one -> run.named(slower).map(other -> one.rate().over(other.rate())));
    }
}
