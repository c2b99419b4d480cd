package io.populace.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls once each benchmark that the quick run of the build leaves out; it fails where the benchmark's own checks do. */
class FullBenchmarksTest {

    @Test
    void drawsWithAndWithoutCoherence() {
        CoherenceBenchmark benchmark = new CoherenceBenchmark();
        assertEquals(256, users(benchmark::coherentDraw));
        assertEquals(256, users(benchmark::plainDraw));
    }

    @Test
    void copies() {
        EncodeBenchmark benchmark = new EncodeBenchmark();
        benchmark.prepare();
        assertEquals(256, users(benchmark::copy));
    }

    @Test
    void streams() {
        StreamBenchmark benchmark = new StreamBenchmark();
        assertEquals(100_000, users(benchmark::sequential));
        assertEquals(100_000, users(benchmark::parallel));
    }

    @Test
    void streamsDatafaker() {
        assertEquals(2_000, users(new DatafakerBaseline()::parallelStream));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "csv", "ndjson.gz:1", "ndjson.gz", "ndjson.zst", "csv.zst", "parquet"})
    void makesBlocks(String format) {
        BlockBenchmark benchmark = new BlockBenchmark();
        benchmark.format = format;
        benchmark.begin();
        Throughput made = new Throughput();
        benchmark.block(made);
        benchmark.end();

        double bytes = made.megabytes * 1e6 / made.users;
        assertTrue(bytes > 50 && bytes < 600, format + ": " + bytes + " bytes per user");
    }

    private static double users(Consumer<Throughput> benchmark) {
        Throughput made = new Throughput();
        benchmark.accept(made);
        return made.users;
    }
}
