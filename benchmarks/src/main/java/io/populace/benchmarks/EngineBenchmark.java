package io.populace.benchmarks;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.engine.OrderedParallelEngine;
import io.populace.generation.engine.SequentialEngine;
import io.populace.json.JsonEncoders;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whole runs of both engines, for few users and for many, into a sink that drops the bytes. The parallel engine has one
 * worker per processor.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar EngineBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {

    @Param({"1000", "10000", "100000", "1000000"})
    private int count;

    private final UserDrawer drawer = Population.seeded(42).drawer();
    private final UserEncoder encoder = JsonEncoders.ndjson();
    private final GenerationEngine sequential = new SequentialEngine();
    private final GenerationEngine parallel =
            new OrderedParallelEngine(Runtime.getRuntime().availableProcessors());

    @Benchmark
    public long sequential(Throughput throughput) throws IOException, InterruptedException {
        return run(sequential, throughput);
    }

    @Benchmark
    public long parallel(Throughput throughput) throws IOException, InterruptedException {
        return run(parallel, throughput);
    }

    private long run(GenerationEngine engine, Throughput throughput) throws IOException, InterruptedException {
        return run(engine, drawer, encoder, count, throughput);
    }

    static long run(GenerationEngine engine, UserDrawer drawer, UserEncoder encoder, int count, Throughput throughput)
            throws IOException, InterruptedException {
        long[] written = new long[2];
        engine.generate(drawer, IndexRange.of(0, count), encoder, (bytes, length, users) -> {
            written[0] += users;
            written[1] += length;
        });
        if (written[0] != count) {
            throw new AssertionError("count must be " + count + " users: " + written[0]);
        }
        throughput.add(count, written[1]);
        return written[1];
    }
}
