package io.populace.generation.engine;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Work that threads share. It has ended when all shares are done, when the first one fails, or when it is given up.
 *
 * <p>Thread-safe.
 */
public final class SharedWork {

    private final AtomicInteger left;

    /** Not a future: a future allocates to record a failure, and the failure may be lack of memory. */
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * Work to be done.
     *
     * @param shares how many parts it has, 1 or more
     */
    public SharedWork(int shares) {
        left = new AtomicInteger(shares);
    }

    /** One share is done. */
    public void done() {
        if (left.decrementAndGet() == 0) {
            ended.countDown();
        }
    }

    /** A share has failed. {@link #await} throws the first failure. */
    public void fail(Throwable e) {
        failure.compareAndSet(null, e);
        ended.countDown();
    }

    /** Nobody waits any more: no share should be begun. */
    void giveUp() {
        ended.countDown();
    }

    /** Whether no share should be begun. */
    boolean hasEnded() {
        return ended.getCount() == 0;
    }

    /**
     * Waits until the work has ended.
     *
     * @throws IOException if a share failed with it; unchecked exceptions and errors are thrown, too
     */
    public void await() throws IOException, InterruptedException {
        ended.await();
        rethrow(failure.get());
    }

    private static void rethrow(@Nullable Throwable e) throws IOException {
        if (e instanceof IOException io) {
            throw io;
        }
        if (e instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (e instanceof Error error) {
            throw error;
        }
    }

    /** Interrupts the threads of {@code executor} and waits until they have ended: one still running could write. */
    public static void terminate(ExecutorService executor) {
        try {
            executor.shutdownNow();
        } finally { // even if shutdownNow runs out of memory
            awaitTermination(executor);
        }
    }

    private static void awaitTermination(ExecutorService executor) {
        boolean interrupted = false;
        boolean terminated = false;
        while (!terminated) {
            try {
                terminated = executor.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true; // restored below
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
