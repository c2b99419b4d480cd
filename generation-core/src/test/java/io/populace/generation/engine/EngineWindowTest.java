package io.populace.generation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.Utf8Buffer;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Memory is bounded: users go no further ahead of the sink than a few chunks a worker. */
@Timeout(60)
class EngineWindowTest {

    private static final UserDrawer DRAWER = Population.seeded(42).drawer();
    private static final int CHUNKS_PER_WORKER = 4;
    private static final int USERS_PER_CHUNK = 256;
    private static final IndexRange RANGE = IndexRange.of(0, 50_000);

    private final AtomicLong encoded = new AtomicLong();
    private final AtomicLong written = new AtomicLong();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void handsOutNoMoreChunksThanTheWindowWhileTheSinkBlocks(int workers)
            throws InterruptedException, ExecutionException {
        AtomicInteger begun = new AtomicInteger();
        ForkJoinPool pool = new ForkJoinPool(workers) {
            @Override
            public void execute(Runnable task) {
                begun.incrementAndGet();
                super.execute(task);
            }
        };
        CountDownLatch opened = new CountDownLatch(1);
        FutureTask<Void> run = new FutureTask<>(() -> {
            new WorkStealingEngine(() -> workers, threads -> pool)
                    .generate(DRAWER, RANGE, new CountingEncoder(), (bytes, length, users) -> write(users, opened));
            return null;
        });
        Thread caller = new Thread(run);
        caller.start();
        while (caller.getState() != Thread.State.WAITING) { // for a chunk to come back
            Thread.onSpinWait();
        }
        int window = CHUNKS_PER_WORKER * workers;
        assertEquals(window, begun.get(), "chunks handed out");
        assertTrue(encoded.get() <= (long) window * USERS_PER_CHUNK, () -> encoded + " users encoded");
        opened.countDown();
        run.get();

        assertEquals(RANGE.count(), written.get());
    }

    private void write(int users, CountDownLatch opened) throws InterruptedIOException {
        if (users > 0) {
            try {
                opened.await();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
            written.addAndGet(users);
        }
    }

    private final class CountingEncoder extends IndexEncoder {
        @Override
        public void encode(UserDraft user, Utf8Buffer out) {
            encoded.incrementAndGet();
            super.encode(user, out);
        }
    }
}
