package io.populace.cli;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockEncoder;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.BlockRun;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.engine.ByteSink;
import io.populace.generation.engine.GenerationEngine;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Makes a fixed number of users per second on the calling thread, each when it is due and not before.
 *
 * <p>User {@code n} is due {@code n / rate} seconds after the first. If the reader holds the stream up for longer than
 * {@link #LONGEST_LAG}, the schedule moves: the stream goes on at its rate and does not catch up in a burst.
 */
final class PacedEngine implements GenerationEngine {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** The largest rate: one user per nanosecond of the clock. */
    static final long MAX_RATE = SECOND;

    /** The shortest pause, so that high rates do not cost a wake-up per user. */
    static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

    /** Shorter delays, such as those of a scheduler, are caught up. */
    static final long LONGEST_LAG = TimeUnit.MILLISECONDS.toNanos(100);

    private final long rate;
    private final LongSupplier clock;
    private final LongConsumer pause;

    /**
     * An engine.
     *
     * @param rate users per second, 1 to {@link #MAX_RATE}
     */
    PacedEngine(long rate) {
        this(rate, System::nanoTime, LockSupport::parkNanos);
    }

    /**
     * An engine with another clock.
     *
     * @param clock nanoseconds since an arbitrary moment
     * @param pause waits for about a number of nanoseconds, less if the thread is interrupted
     */
    PacedEngine(long rate, LongSupplier clock, LongConsumer pause) {
        this.rate = rate;
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public void generate(UserDrawer drawer, IndexRange range, BlockFormat format, ByteSink sink)
            throws IOException, InterruptedException {
        BlockRun run = format.newRun(drawer, range);
        Utf8Buffer buffer = new Utf8Buffer(format.typicalBlockBytes());
        Schedule schedule = new Schedule(clock.getAsLong());
        try (BlockEncoder encoder = run.newEncoder()) {
            long next = range.start();
            do {
                int users = (int) Math.min(schedule.awaitUsers(format.blockUsers()), range.end() - next);
                buffer.clear();
                encoder.encode(IndexRange.ofCount(next, users), buffer);
                sink.write(buffer.bytes(), buffer.length(), users);
                schedule.sent(users);
                next += users;
            } while (next < range.end());
        }
        buffer.clear();
        run.encodeFooter(buffer);
        if (buffer.length() > 0) {
            sink.write(buffer.bytes(), buffer.length(), 0);
        }
    }

    /** When users are due. Counts from a full second on, so that no number grows without bound. */
    private final class Schedule {

        private long second;
        private long sent;

        Schedule(long start) {
            second = start;
        }

        /** Waits until a user is due; returns how many are, at most {@code most}. */
        long awaitUsers(int most) throws InterruptedException {
            while (true) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                long now = clock.getAsLong();
                long lag = now - second - due(sent);
                if (lag > LONGEST_LAG) {
                    second += lag;
                    lag = 0;
                }
                if (lag >= 0) {
                    return Math.min(most, 1 + users(now - second) - sent);
                }
                pause.accept(Math.max(SHORTEST_PAUSE, -lag));
            }
        }

        void sent(long users) {
            sent += users;
            while (sent >= rate) {
                sent -= rate;
                second += SECOND;
            }
        }

        /** The nanoseconds from {@link #second} to user {@code n}, rounded up. No overflow, as {@code n < rate}. */
        private long due(long n) {
            return (n * SECOND + rate - 1) / rate;
        }

        /** The users that are due before and at {@code nanos} behind {@link #second}, without the first. */
        private long users(long nanos) {
            return nanos * rate / SECOND;
        }
    }
}
