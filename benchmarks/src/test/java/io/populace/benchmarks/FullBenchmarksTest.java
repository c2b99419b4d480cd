package io.populace.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

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

    private static double users(Consumer<Throughput> benchmark) {
        Throughput made = new Throughput();
        benchmark.accept(made);
        return made.users;
    }
}
