package io.populace.files;

import io.populace.generation.engine.OrderedParallelEngine;
import io.populace.generation.engine.SharedWork;
import java.io.IOException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

/**
 * Works on parts in any order, on a work-stealing pool: a task gives away the upper half of its parts until it has one
 * left, and an idle worker takes the largest half that waits. A failure, or an interrupt of the caller, stops all workers;
 * they have ended when the exception reaches the caller.
 */
final class PartPool {

    /** What is done to a part. */
    interface Work {
        void on(int part) throws IOException, InterruptedException;
    }

    private final int[] parts;
    private final Work work;
    private final ForkJoinPool pool;
    private final SharedWork all;

    private PartPool(int[] parts, int workers, Work work) {
        this.parts = parts;
        this.work = work;
        pool = new ForkJoinPool(workers);
        all = new SharedWork(parts.length);
    }

    /**
     * Does {@code work} on each of {@code parts}.
     *
     * @param threads 1 or more; few parts or processors may mean fewer workers
     */
    static void forEach(int[] parts, int threads, Work work) throws IOException, InterruptedException {
        if (parts.length > 0) {
            int most = OrderedParallelEngine.MAX_WORKERS_PER_PROCESSOR
                    * Runtime.getRuntime().availableProcessors();
            new PartPool(parts, Math.min(Math.min(threads, most), parts.length), work).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        try {
            pool.execute(new Range(0, parts.length));
            all.await();
        } finally {
            SharedWork.terminate(pool); // a worker still running could finish a file
        }
    }

    /** The parts from {@code start} to before {@code end}. */
    private final class Range extends RecursiveAction {

        private static final long serialVersionUID = 1L;

        private final int start;
        private final int end;

        Range(int start, int end) {
            this.start = start;
            this.end = end;
        }

        @Override
        protected void compute() {
            try {
                int rest = end;
                while (rest - start > 1) {
                    int middle = (start + rest) >>> 1;
                    new Range(middle, rest).fork();
                    rest = middle;
                }
                work.on(parts[start]);
                all.done();
            } catch (Throwable e) { // rethrown to the caller
                all.fail(e);
            }
        }
    }
}
