package io.populace.generation.engine;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockEncoder;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.BlockRun;
import java.io.IOException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/**
 * Gives the blocks of a range to workers in index order, so the output can be written in order with a small window of
 * chunks. It does not steal work: where order does not matter, use the stream of {@link
 * io.populace.generation.Population}, which runs on a work-stealing pool when it is parallel.
 *
 * <p>Workers share nothing while they draw and encode; {@link OrderedOutput} restores the order. The number of chunks is
 * fixed, so a slow sink makes the workers wait and memory does not grow. A failure anywhere, or an interrupt of the caller,
 * stops the run: no new chunk is started, and all workers have ended when the exception reaches the caller.
 */
public final class OrderedParallelEngine implements GenerationEngine {

    /** One chunk is being filled, one waits for its turn, two absorb delays of the sink. */
    private static final int CHUNKS_PER_WORKER = 4;

    /** A large block takes longer to make than a sink is late: one is being filled, one waits for its turn. */
    private static final int LARGE_CHUNKS_PER_WORKER = 2;

    private static final int LARGE_BLOCK_BYTES = 1 << 20;

    /** The largest number of threads. */
    public static final int MAX_THREADS = 1_024;

    /** More workers per processor would not be faster, and the chunks of each take about 700 kB. */
    public static final int MAX_WORKERS_PER_PROCESSOR = 4;

    private final int threads;
    private final IntSupplier processors;
    private final IntFunction<ExecutorService> executors;

    /**
     * An engine with {@code threads} workers, but at most {@value #MAX_WORKERS_PER_PROCESSOR} per processor available to the
     * JVM.
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
    public void generate(UserDrawer drawer, IndexRange range, BlockFormat format, ByteSink sink)
            throws IOException, InterruptedException {
        int workers = Math.min(threads, MAX_WORKERS_PER_PROCESSOR * processors.getAsInt());
        ExecutorService executor = executors.apply(workers);
        try {
            new Run(drawer, range, format, sink, workers).generate(executor);
        } finally {
            SharedWork.terminate(executor);
        }
    }

    /** One call of {@link #generate}. */
    private static final class Run {

        private final IndexRange range;
        private final BlockFormat format;
        private final BlockRun blockRun;
        private final ByteSink sink;
        private final long blocks;
        private final AtomicLong begun = new AtomicLong();
        private final BlockingDeque<Chunk> free = new LinkedBlockingDeque<>();
        private final OrderedOutput output;
        private final int workers;
        private final SharedWork work;

        Run(UserDrawer drawer, IndexRange range, BlockFormat format, ByteSink sink, int workers) {
            this.range = range;
            this.format = format;
            this.blockRun = format.newRun(drawer, range);
            this.sink = sink;
            this.blocks = Chunk.blocks(range, format);
            boolean large = format.typicalBlockBytes() >= LARGE_BLOCK_BYTES;
            long chunks = (long) workers * (large ? LARGE_CHUNKS_PER_WORKER : CHUNKS_PER_WORKER);
            int window = (int) Math.min(chunks, blocks);
            // All are allocated here, so that lack of memory shows before any worker starts.
            for (int i = 0; i < window; i++) {
                free.addFirst(new Chunk(format));
            }
            // Last in, first out: the chunk written last is still in the cache.
            this.output = new OrderedOutput(sink, window, free::addFirst);
            this.workers = (int) Math.min(workers, blocks);
            this.work = new SharedWork(this.workers);
        }

        void generate(ExecutorService executor) throws IOException, InterruptedException {
            try {
                for (int i = 0; i < workers; i++) {
                    executor.execute(this::work);
                }
                work.await();
            } finally {
                work.giveUp(); // after an interrupt or a refused thread: start no more chunks
            }
            free.takeFirst().writeFooter(blockRun, sink);
        }

        private void work() {
            try {
                makeBlocks();
                work.done();
            } catch (Throwable e) { // rethrown to the caller
                work.fail(e);
            }
        }

        /** Makes blocks until none is left. */
        private void makeBlocks() throws IOException, InterruptedException {
            try (BlockEncoder encoder = blockRun.newEncoder()) {
                // Take a chunk before a number: the worker with the next number to be written then never waits for one.
                Chunk chunk = free.takeFirst();
                long block = begun.getAndIncrement();
                while (!work.hasEnded() && block < blocks) {
                    chunk.fill(range, block, format.blockUsers(), encoder);
                    output.finish(chunk);
                    chunk = free.takeFirst();
                    block = begun.getAndIncrement();
                }
                free.addFirst(chunk); // another worker may wait for one before it sees that no work is left
            }
        }
    }
}
