package io.populace.spark;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * When the users of a stream come: all users of a second together, at its end, as those of Spark's source {@code rate}. So a
 * query whose trigger is not told makes a batch a second, not a hundred tiny ones.
 */
final class StreamPace {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** The largest rate, which is that of the command's {@code --rate}. No product with a number of seconds overflows. */
    static final long MAX_RATE = SECOND;

    private final long usersPerSecond;
    private final LongSupplier clock;
    private final long first;
    private final long began;

    /**
     * A pace that begins now.
     *
     * @param usersPerSecond 1 to {@link #MAX_RATE}
     * @param clock nanoseconds since an arbitrary moment
     * @param first index of the first user
     */
    StreamPace(long usersPerSecond, LongSupplier clock, long first) {
        this.usersPerSecond = usersPerSecond;
        this.clock = clock;
        this.first = first;
        began = clock.getAsLong();
    }

    /** Index of the first user that has not come yet. */
    long next() {
        long users = (clock.getAsLong() - began) / SECOND * usersPerSecond;
        return first + Math.min(users, Long.MAX_VALUE - first);
    }
}
