package io.populace.generation.engine;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.UserEncoder;
import java.io.IOException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Splits a range into chunks. Each worker of a pool takes the next chunk when it has finished its last, so chunks begin in index
 * order and the output can be written in order with a small window of chunks. It does not steal work: where order does not matter,
 * use the stream of {@link io.populace.generation.Population}, which runs on a work-stealing pool when it is parallel.
 *
 * <p>Workers share nothing while they draw and encode; {@link OrderedOutput} brings what they made into order. There are a
 * fixed number of chunks, so a slow sink makes the workers wait for one to come back, and memory does not grow. A failure
 * anywhere, or an interrupt of the caller, stops the run: no chunk is begun after it, and every worker has ended when it
 * reaches the caller.
 */
public final class OrderedParallelEngine implements GenerationEngine {

    /** Chunks going round for each worker: one being filled, one waiting for its turn, two to smooth out the writing. */
    private static final int CHUNKS_PER_WORKER = 4;

    /** The most threads that may be asked for. */
    public static final int MAX_THREADS = 1_024;

    /** The most workers for each processor: more would not be faster, and each costs memory for its chunks, some 700 kB. */
    public static final int MAX_WORKERS_PER_PROCESSOR = 4;

    private final int threads;
    private final IntSupplier processors;
    private final IntFunction<ExecutorService> executors;

    /**
     * An engine with {@code threads} workers, though no more than {@value #MAX_WORKERS_PER_PROCESSOR} for each processor that
     * the JVM may use.
     *
     * @param threads 1 to {@value #MAX_THREADS}
     */
    public OrderedParallelEngine(int threads) {
        this(threads, Runtime.getRuntime()::availableProcessors, Executors::newFixedThreadPool);
        if (threads < 1 || threads > MAX_THREADS) {
            throw new IllegalArgumentException("threads must be 1 to " + MAX_THREADS + ": " + threads);
        }
    }

    OrderedParallelEngine(int threads, IntSupplier processors, IntFunction<ExecutorService> executors) {
        this.threads = threads;
        this.processors = processors;
        this.executors = executors;
    }

    @Override
    public void generate(UserDrawer drawer, IndexRange range, UserEncoder encoder, ByteSink sink)
            throws IOException, InterruptedException {
        int workers = Math.min(threads, MAX_WORKERS_PER_PROCESSOR * processors.getAsInt());
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
        try {
            executor.shutdownNow();
        } finally { // though there is no memory left for its result
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
        private final BlockingDeque<Chunk> free = new LinkedBlockingDeque<>();
        private final OrderedOutput output;
        private final AtomicInteger working;

        /** Not a future: to take a failure it would need memory, of which there may be none left. */
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        private final CountDownLatch ended = new CountDownLatch(1);

        Run(UserDrawer drawer, IndexRange range, UserEncoder encoder, ByteSink sink, int workers) {
            this.drawer = drawer;
            this.range = range;
            this.encoder = encoder;
            // A small range is split evenly, so that every worker gets some of it.
            this.chunkUsers = (int) Math.min(Chunk.MAX_USERS, ceilDiv(range.count(), workers));
            this.chunks = ceilDiv(range.count(), chunkUsers);
            int window = (int) Math.min((long) CHUNKS_PER_WORKER * workers, chunks);
            // All at once: if memory does not suffice, the caller is told before any worker has begun.
            for (int i = 0; i < window; i++) {
                free.addFirst(new Chunk(chunkUsers));
            }
            // Last in, first out: what was written last is still in the cache.
            this.output = new OrderedOutput(sink, window, free::addFirst);
            this.working = new AtomicInteger((int) Math.min(workers, chunks));
        }

        /** The quotient rounded up; Math.ceilDiv is of a later Java. */
        private static long ceilDiv(long dividend, long divisor) {
            return dividend / divisor + (dividend % divisor == 0 ? 0 : 1);
        }

        void generate(ExecutorService executor) throws IOException, InterruptedException {
            try {
                for (int workers = working.get(); workers > 0; workers--) {
                    executor.execute(this::work);
                }
                ended.await();
            } finally {
                ended.countDown(); // after an interrupt, or if the system gives no more threads: no chunk is begun
            }
            throwAsItself(failure.get());
        }

        private void work() {
            try {
                // A chunk first, its number then: so whoever has the number that is next to be written can go on.
                Chunk chunk = free.takeFirst();
                while (ended.getCount() > 0 && begin(chunk)) {
                    chunk.fill(drawer, range, encoder);
                    output.finish(chunk);
                    chunk = free.takeFirst();
                }
                free.addFirst(chunk); // another worker may be waiting for one, only to find that nothing is left to do
                if (working.decrementAndGet() == 0) {
                    ended.countDown();
                }
            } catch (Throwable e) { // whatever it is, the caller must see it
                failure.compareAndSet(null, e);
                ended.countDown();
            }
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
