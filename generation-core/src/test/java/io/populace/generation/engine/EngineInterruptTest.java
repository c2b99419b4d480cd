package io.populace.generation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDrawer;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The timeout only keeps a hanging test from blocking the build. */
@Timeout(60)
class EngineInterruptTest {

    private static final UserDrawer DRAWER = Population.seeded(42).drawer();
    private static final IndexRange RANGE = IndexRange.of(0, 100_000);

    @Test
    void endsAllWorkersAndThrowsInterruptedException() throws InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(2);
        BlockingSink sink = new BlockingSink();
        FutureTask<Void> run = new FutureTask<>(() -> {
            new OrderedParallelEngine(2, () -> 2, threads -> pool).generate(DRAWER, RANGE, new IndexEncoder(), sink);
            return null;
        });
        Thread caller = new Thread(run);
        caller.start();
        sink.entered.await();
        caller.interrupt();

        ExecutionException failed = assertThrows(ExecutionException.class, run::get);
        assertInstanceOf(InterruptedException.class, failed.getCause());
        assertTrue(pool.isTerminated());
        assertEquals(1, sink.chunks.get());
    }

    @Test
    void stopsTheSequentialEngineBeforeTheNextChunk() {
        AtomicInteger chunks = new AtomicInteger();
        ByteSink sink = (bytes, length, users) -> {
            if (users > 0 && chunks.incrementAndGet() == 3) {
                Thread.currentThread().interrupt();
            }
        };

        assertThrows(
                InterruptedException.class,
                () -> new SequentialEngine().generate(DRAWER, RANGE, new IndexEncoder(), sink));
        assertEquals(3, chunks.get());
    }

    @Test
    void stopsIfTheCallerWasInterruptedBefore() {
        for (GenerationEngine engine : new GenerationEngine[] {new SequentialEngine(), new OrderedParallelEngine(2)}) {
            Thread.currentThread().interrupt();
            assertThrows(
                    InterruptedException.class,
                    () -> engine.generate(DRAWER, RANGE, new IndexEncoder(), new TextSink()));
        }
    }

    /** Blocks until interrupted. */
    private static final class BlockingSink implements ByteSink {
        private final CountDownLatch entered = new CountDownLatch(1);
        private final AtomicInteger chunks = new AtomicInteger();

        @Override
        public void write(byte[] bytes, int length, int users) throws InterruptedIOException {
            if (users > 0) {
                chunks.incrementAndGet();
                entered.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                }
            }
        }
    }
}
