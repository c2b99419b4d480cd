package io.populace.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The baseline, as written without Populace: the same record from Datafaker's providers, turned into JSON by Jackson
 * databind, on one thread and as a parallel stream.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar DatafakerBaseline
 * }</pre>
 */
@State(Scope.Benchmark)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DatafakerBaseline {

    private static final int USERS = 2_000;

    private static final int WARM_UP_USERS = 60_000;

    private final ObjectMapper mapper = new ObjectMapper();

    /** Datafaker takes seconds to warm up. Without this, a short run would measure it as slower than it is. */
    @Setup
    public void warmUp() {
        IntStream.range(0, WARM_UP_USERS).parallel().forEach(i -> encode(DatafakerUser.draw()));
    }

    @Benchmark
    public long sequential(Throughput throughput) {
        return run(IntStream.range(0, USERS), throughput);
    }

    @Benchmark
    public long parallelStream(Throughput throughput) {
        return run(IntStream.range(0, USERS).parallel(), throughput);
    }

    private long run(IntStream indices, Throughput throughput) {
        long bytes = indices.mapToLong(i -> encode(DatafakerUser.draw()).length).sum();
        throughput.add(USERS, bytes);
        return bytes;
    }

    private byte[] encode(DatafakerUser user) {
        try {
            return mapper.writeValueAsBytes(user);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
