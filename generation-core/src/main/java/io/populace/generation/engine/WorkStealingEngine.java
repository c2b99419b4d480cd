package io.populace.generation.engine;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.UserEncoder;
import java.io.IOException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Splits a range into chunks, of which each worker of a pool steals the next when it is done with its last, in index order.
 *
 * <p>Workers share nothing while they draw and encode; {@link OrderedOutput} brings what they made into order. There are a
 * fixed number of chunks, so a slow sink makes the workers wait for one to come back, and memory does not grow. A failure
 * anywhere stops the run: no chunk is begun after it, every worker has ended when it reaches the caller, and so it is with
 * an interrupt of the caller.
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
        this(() -> threads, Executors::newFixedThreadPool);
        if (threads < 1 || threads > MAX_THREADS) {
            throw new IllegalArgumentException("threads must be 1 to " + MAX_THREADS + ": " + threads);
        }
    }

    WorkStealingEngine(IntSupplier processors, IntFunction<ExecutorService> executors) {
        this.processors = processors;
        this.executors = executors;
    }

    @Override
    public void generate(UserDrawer drawer, IndexRange range, UserEncoder encoder, UserSink sink)
            throws IOException, InterruptedException {
        int workers = processors.getAsInt();
        ExecutorService executor = executors.apply(workers);
        try {
            Chunk.writeHeader(encoder, range.count() == 0, sink);
            if (range.count() > 0) {
                new Run(drawer, range, encoder, sink, workers).generate(executor);
            }
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
        private final long chunks;
        private final AtomicLong begun = new AtomicLong();
        private final int window;
        private final AtomicInteger made = new AtomicInteger();
        private final BlockingDeque<Chunk> free = new LinkedBlockingDeque<>();
        private final OrderedOutput output;
        private final AtomicInteger working;
        private final CompletableFuture<@Nullable Void> outcome = new CompletableFuture<>();

        Run(UserDrawer drawer, IndexRange range, UserEncoder encoder, UserSink sink, int workers) {
            this.drawer = drawer;
            this.range = range;
            this.encoder = encoder;
            // A small range is split evenly, so that every worker gets some of it.
            this.chunkUsers = (int) Math.min(Chunk.MAX_USERS, ceilDiv(range.count(), workers));
            this.chunks = ceilDiv(range.count(), chunkUsers);
            this.window = CHUNKS_PER_WORKER * workers;
            // Last in, first out: what was written last is still in the cache.
            this.output = new OrderedOutput(sink, window, free::addFirst);
            this.working = new AtomicInteger((int) Math.min(workers, chunks));
        }

        /** The quotient rounded up; Math.ceilDiv is of a later Java. */
        private static long ceilDiv(long dividend, long divisor) {
            return dividend / divisor + (dividend % divisor == 0 ? 0 : 1);
        }

        void generate(ExecutorService executor) throws IOException, InterruptedException {
            for (int workers = working.get(); workers > 0; workers--) {
                executor.execute(this::work);
            }
            try {
                outcome.get();
            } catch (ExecutionException e) {
                throwAsItself(e.getCause());
            }
        }

        private void work() {
            try {
                // A chunk first, its number then: so whoever has the number that is next to be written can go on.
                Chunk chunk = takeFree();
                while (!outcome.isDone() && begin(chunk)) {
                    chunk.fill(drawer, range, encoder);
                    output.finish(chunk);
                    chunk = takeFree();
                }
                free.addFirst(chunk); // another worker may be waiting for one, only to find that nothing is left to do
                if (working.decrementAndGet() == 0) {
                    outcome.complete(null);
                }
            } catch (Throwable e) { // whatever it is, the caller must see it
                outcome.completeExceptionally(e);
            }
        }

        private Chunk takeFree() throws InterruptedException {
            Chunk chunk = free.pollFirst();
            if (chunk != null) {
                return chunk;
            }
            return made.get() < window && made.getAndIncrement() < window ? new Chunk(chunkUsers) : free.takeFirst();
        }

        /** Makes {@code chunk} the next of the range; returns false if there is none. */
        private boolean begin(Chunk chunk) {
            long number = begun.getAndIncrement();
            if (number >= chunks) {
                return false;
            }
            long first = number * chunkUsers;
            chunk.assign(number, range.start() + first, (int) Math.min(chunkUsers, range.count() - first));
            return true;
        }

        private static void throwAsItself(@Nullable Throwable e) throws IOException {
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
