package io.populace.benchmarks;

import io.populace.generation.Population;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.random.DrawNumber;
import io.populace.generation.random.KeyedRandom;
import io.populace.generation.record.UserValues;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The cost of coherent users: drawing a whole user, compared with drawing one random number for each field and using none
 * of them.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar CoherenceBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CoherenceBenchmark {

    private static final int USERS = 256;
    private static final DrawNumber[] FIELDS = DrawNumber.values();

    private final UserDrawer drawer = Population.seeded(42).drawer().only(UserValues.draws());
    private final UserDraft draft = new UserDraft();
    private final long seedKey = KeyedRandom.seedKey(42);
    private long next;

    @Benchmark
    public UserDraft coherentDraw(Throughput throughput) {
        for (int i = 0; i < USERS; i++) {
            drawer.draw(next++, draft);
        }
        throughput.add(USERS, 0);
        return draft;
    }

    @Benchmark
    public long plainDraw(Throughput throughput) {
        long sum = 0;
        for (int i = 0; i < USERS; i++) {
            long userKey = KeyedRandom.userKey(seedKey, next++);
            for (DrawNumber field : FIELDS) {
                sum += KeyedRandom.draw(userKey, field);
            }
        }
        throughput.add(USERS, 0);
        return sum;
    }
}
