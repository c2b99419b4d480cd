package io.populace.benchmarks;

import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.Population;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Users as objects, for services that embed the library: a stream of 100,000 users, sequential and parallel.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar StreamBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class StreamBenchmark {

    private static final int USERS = 100_000;

    private final Population population = Population.seeded(42);

    @Benchmark
    public long sequential(Throughput throughput) {
        return sumOfAges(population.users(IndexRange.of(0, USERS)), throughput);
    }

    @Benchmark
    public long parallel(Throughput throughput) {
        return sumOfAges(population.users(IndexRange.of(0, USERS)).parallel(), throughput);
    }

    private static long sumOfAges(Stream<User> users, Throughput throughput) {
        long sum = users.mapToLong(User::age).sum();
        if (sum < 18L * USERS || sum > 100L * USERS) {
            throw new AssertionError("ages must be 18 to 100, but their sum is " + sum);
        }
        throughput.add(USERS, 0);
        return sum;
    }
}
