package io.populace.benchmarks.profile;

import java.io.IOException;
import java.time.Duration;

/**
 * Repeated runs of one workload.
 *
 * @param users total of all runs
 * @param bytes total of all runs
 */
record Runs(long runs, long users, long bytes, Duration time) {

    /** Makes {@code users} users repeatedly until {@code atLeast} has passed, at least once. */
    static Runs of(Workload workload, long users, Duration atLeast) throws IOException, InterruptedException {
        long start = System.nanoTime();
        long runs = 0;
        long bytes = 0;
        Duration time;
        do {
            bytes += workload.make(users);
            runs++;
            time = Duration.ofNanos(System.nanoTime() - start);
        } while (time.compareTo(atLeast) < 0);
        return new Runs(runs, runs * users, bytes, time);
    }
}
