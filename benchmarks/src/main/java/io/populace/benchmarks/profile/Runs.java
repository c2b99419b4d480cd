package io.populace.benchmarks.profile;

import java.io.IOException;
import java.time.Duration;

/**
 * Runs of one workload, one after another.
 *
 * @param users of all runs together
 * @param bytes of all runs together
 */
record Runs(long runs, long users, long bytes, Duration time) {

    /** Makes {@code users} again and again until {@code atLeast} has passed, and once in any case. */
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
