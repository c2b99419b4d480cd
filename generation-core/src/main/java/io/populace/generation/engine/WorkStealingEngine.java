package io.populace.generation.engine;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.UserEncoder;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Splits a range into chunks and lets a pool of workers of its own steal them, in index order.
 *
 * <p>The calling thread hands out chunks one by one; a fixed number of them goes round, so a slow sink slows the workers,
 * the caller waits for a chunk to come back, and memory does not grow. Workers share nothing while they draw and encode;
 * {@link OrderedOutput} brings what they made into order. A failure anywhere stops the run: no chunk is handed out or
 * begun after it, every worker has ended when it reaches the caller, and so it is with an interrupt of the caller.
 */
public final class WorkStealingEngine implements GenerationEngine {

    /** Chunks going round for each worker: one being filled, one waiting for its turn, two to smooth out the writing. */
    private static final int CHUNKS_PER_WORKER = 4;

    /** More workers than any machine has processors for; each costs memory for its chunks, some 700 kB. */
    public static final int MAX_THREADS = 1_024;

    private final IntSupplier processors;
    private final IntFunction<ExecutorService> executors;

    /**
     * An engine with {@code threads} workers.
     *
     * @param threads 1 to {@value #MAX_THREADS}
     */
    public WorkStealingEngine(int threads) {
        this(() -> threads, WorkStealingEngine::forkJoinPool);
        if (threads < 1 || threads > MAX_THREADS) {
            throw new IllegalArgumentException("threads must be 1 to " + MAX_THREADS + ": " + threads);
        }
    }

    WorkStealingEngine(IntSupplier processors, IntFunction<ExecutorService> executors) {
        this.processors = processors;
        this.executors = executors;
    }

    private static ExecutorService forkJoinPool(int threads) {
        // Async mode takes submissions first in, first out: chunks are begun in index order.
        return new ForkJoinPool(threads, ForkJoinPool.defaultForkJoinWorkerThreadFactory, null, true);
    }

    @Override
    public void generate(UserDrawer drawer, IndexRange range, UserEncoder encoder, UserSink sink)
            throws IOException, InterruptedException {
        int workers = processors.getAsInt();
        ExecutorService executor = executors.apply(workers);
        try {
            Chunk.writeHeader(encoder, range.count() == 0, sink);
            new Run(drawer, range, encoder, sink, workers).generate(executor);
            Chunk.writeFooter(encoder, range.count() == 0, sink);
        } finally {
            terminate(executor);
        }
    }

    /** Interrupts what still runs and waits until it has ended: a worker left behind could still write. */
    private static void terminate(ExecutorService executor) {
        executor.shutdownNow();
        boolean interrupted = false;
        boolean terminated = false;
        while (!terminated) {
            try {
                terminated = executor.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true; // kept for the caller
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** One call of {@link #generate}. */
    private static final class Run {

        private final UserDrawer drawer;
        private final IndexRange range;
        private final UserEncoder encoder;
        private final int chunkUsers;
        private final int window;
        private final BlockingQueue<Chunk> free;
        private final OrderedOutput output;
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Run(UserDrawer drawer, IndexRange range, UserEncoder encoder, UserSink sink, int workers) {
            this.drawer = drawer;
            this.range = range;
            this.encoder = encoder;
            // A small range is split evenly, so that every worker gets some of it; rounded up, to lose no user.
            long share = range.count() / workers + (range.count() % workers == 0 ? 0 : 1);
            this.chunkUsers = (int) Math.max(1, Math.min(Chunk.MAX_USERS, share));
            this.window = CHUNKS_PER_WORKER * workers;
            this.free = new ArrayBlockingQueue<>(window);
            this.output = new OrderedOutput(sink, window, free);
        }

        void generate(ExecutorService executor) throws IOException, InterruptedException {
            long start = range.start();
            long chunks = 0;
            for (; start < range.end(); chunks++) {
                Chunk chunk = chunks < window ? new Chunk(chunkUsers) : free.take();
                throwIfFailed();
                int users = (int) Math.min(chunkUsers, range.end() - start);
                chunk.assign(chunks, start, users);
                executor.execute(() -> make(chunk));
                start += users;
            }
            for (long inFlight = Math.min(chunks, window); inFlight > 0; inFlight--) {
                free.take();
                throwIfFailed();
            }
        }

        private void make(Chunk chunk) {
            if (failure.get() != null) {
                return;
            }
            try {
                chunk.fill(drawer, range, encoder);
                output.finish(chunk);
            } catch (Throwable e) { // whatever it is, the caller must see it
                failure.compareAndSet(null, e);
                free.offer(chunk); // wakes the caller
            }
        }

        private void throwIfFailed() throws IOException {
            Throwable e = failure.get();
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
    }
}
