package io.populace.benchmarks;

import io.populace.generation.Population;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.engine.GenerationEngine;
import io.populace.generation.engine.OrderedParallelEngine;
import io.populace.json.JsonEncoders;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the parallel engine scales: one, two and four workers, 100,000 users per run.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar ThreadsBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ThreadsBenchmark {

    private static final int USERS = 100_000;

    @Param({"1", "2", "4"})
    private int threads;

    private final UserDrawer drawer = Population.seeded(42).drawer();
    private final UserEncoder encoder = JsonEncoders.ndjson();
    private GenerationEngine engine = new OrderedParallelEngine(1);

    /** Makes the engine with the number of threads of the parameter. */
    @Setup
    public void prepare() {
        engine = new OrderedParallelEngine(threads);
    }

    @Benchmark
    public long parallel(Throughput throughput) throws IOException, InterruptedException {
        return EngineBenchmark.run(engine, drawer, encoder, USERS, throughput);
    }

    /** The same number of threads that share nothing, not even an engine: what the machine allows at that moment. */
    @Benchmark
    public void independent(Throughput throughput) throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Long>> parts = Collections.nCopies(threads, () -> bytes(USERS / threads));
            for (Future<Long> bytes : executor.invokeAll(parts)) {
                throughput.add(USERS / threads, bytes.get());
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private long bytes(int users) {
        UserDrawer needed = drawer.only(encoder.draws());
        UserDraft draft = new UserDraft();
        Utf8Buffer buffer = new Utf8Buffer(1 << 18);
        long bytes = 0;
        for (int index = 0; index < users; index++) {
            if (index % 256 == 0) {
                bytes += buffer.length();
                buffer.clear();
            }
            needed.draw(index, draft);
            encoder.encode(draft, buffer);
        }
        return bytes + buffer.length();
    }
}
