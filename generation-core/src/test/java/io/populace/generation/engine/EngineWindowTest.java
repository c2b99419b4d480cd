package io.populace.generation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.BlockRun;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.encoding.Utf8Buffer;
import java.io.InterruptedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Memory is bounded: workers get ahead of the sink by a few chunks only. */
@Timeout(60)
class EngineWindowTest {

    private static final UserDrawer DRAWER = Population.seeded(42).drawer();
    private static final int USERS_PER_CHUNK = 256;
    private static final IndexRange RANGE = IndexRange.of(0, 50_000);

    private final AtomicLong encoded = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();

    /** Four chunks per worker, or two of a megabyte; a single worker waits for the sink with its first. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1048575", "2, 8, 1048575", "3, 12, 1048575", "1, 1, 1048576", "2, 4, 1048576", "3, 6, 1048576"})
    void fillsOnlyTheWindowWhileTheSinkBlocks(int workers, int chunks, int chunkBytes)
            throws InterruptedException, ExecutionException {
        CountDownLatch opened = new CountDownLatch(1);
        FutureTask<Void> run = new FutureTask<>(() -> {
            new OrderedParallelEngine(
                            workers, () -> workers, count -> Executors.newFixedThreadPool(count, this::thread))
                    .generate(DRAWER, RANGE, new Sized(new CountingEncoder(), chunkBytes), (bytes, length, users) -> {
                        write(users, opened);
                    });
            return null;
        });
        new Thread(run).start();
        long window = (long) chunks * USERS_PER_CHUNK;
        while (encoded.get() < window
                || threads.stream().anyMatch(thread -> thread.getState() != Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
        assertEquals(window, encoded.get(), "users encoded");
        opened.countDown();
        run.get();

        assertEquals(RANGE.count(), written.get());
    }

    private Thread thread(Runnable task) {
        Thread thread = new Thread(task);
        threads.add(thread);
        return thread;
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

    /** Records in chunks of which each is said to have {@code typicalBlockBytes}. */
    private record Sized(UserEncoder encoder, int typicalBlockBytes) implements BlockFormat {

        @Override
        public int blockUsers() {
            return USERS_PER_CHUNK;
        }

        @Override
        public BlockRun newRun(UserDrawer drawer, IndexRange range) {
            return new RecordBlocks(encoder, USERS_PER_CHUNK).newRun(drawer, range);
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
