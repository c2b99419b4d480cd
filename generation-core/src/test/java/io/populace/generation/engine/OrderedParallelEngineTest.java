package io.populace.generation.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.encoding.Utf8Buffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedParallelEngineTest {

    private static final UserDrawer DRAWER = Population.seeded(42).drawer();

    /** Without the time limit, a lock around the work of a worker would hang the build. */
    @Test
    @Timeout(60)
    void writesInOrderIfTheFirstWorkerFinishesLast() throws IOException, InterruptedException {
        IntSupplier processors = mock();
        when(processors.getAsInt()).thenReturn(3);
        ExecutorService executor = Executors.newFixedThreadPool(3);
        IntFunction<ExecutorService> executors = mock();
        when(executors.apply(3)).thenReturn(executor);
        TextSink sink = new TextSink();

        new OrderedParallelEngine(3, processors, executors)
                .generate(DRAWER, IndexRange.of(0, 25), new RecordBlocks(new FirstLast(), 9), sink);

        assertEquals(IndexEncoder.expected(0, 25), sink.text());
        assertEquals(List.of(9, 9, 7), sink.users());
        assertTrue(executor.isTerminated());
        verify(executors).apply(3);
    }

    /** Delays the first user until the last two chunks are encoded. */
    private static final class FirstLast extends IndexEncoder {
        private final CountDownLatch others = new CountDownLatch(9 + 7);

        @Override
        public void encode(UserDraft user, Utf8Buffer out) {
            if (user.index() == 0) {
                try {
                    others.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            } else if (user.index() >= 9) {
                others.countDown();
            }
            super.encode(user, out);
        }
    }

    @Test
    void createsOneExecutorWithItsNumberOfThreads() throws IOException, InterruptedException {
        int[] asked = new int[2];
        new OrderedParallelEngine(5, () -> 5, threads -> {
                    asked[0]++;
                    asked[1] = threads;
                    return Executors.newSingleThreadExecutor();
                })
                .generate(DRAWER, IndexRange.of(0, 100), new IndexEncoder(), new TextSink());

        assertEquals(1, asked[0], "executors");
        assertEquals(5, asked[1], "threads");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "2, 1, 2", "7, 2, 7", "8, 2, 8", "9, 2, 8", "1024, 2, 8", "1024, 256, 1024"})
    void startsAtMostFourWorkersPerProcessor(int threads, int processors, int workers)
            throws IOException, InterruptedException {
        List<Integer> asked = new ArrayList<>();
        TextSink sink = new TextSink();

        new OrderedParallelEngine(threads, () -> processors, size -> {
                    asked.add(size);
                    return Executors.newFixedThreadPool(size);
                })
                .generate(DRAWER, IndexRange.of(0, 1_000), new IndexEncoder(), sink);

        assertEquals(List.of(workers), asked);
        assertEquals(IndexEncoder.expected(0, 1_000), sink.text());
    }

    @Test
    void startsNoChunkAfterTheSystemRefusedAThread() {
        OutOfMemoryError refusal = new OutOfMemoryError("unable to create native thread");
        AtomicInteger threads = new AtomicInteger();
        Pool pool = new Pool(2, task -> {
            if (threads.incrementAndGet() == 2) {
                throw refusal;
            }
            return new Thread(task);
        });

        assertSame(refusal, assertThrows(OutOfMemoryError.class, () -> pool.generate(2)));
        assertTrue(pool.isTerminated());
        assertTrue(pool.chunks.get() <= 1, "chunks written: " + pool.chunks);
    }

    @Test
    void startsNoChunkAfterAnInterruptThatTheSinkIgnores() {
        Pool pool = new Pool(1, Thread::new);
        Thread.currentThread().interrupt();

        assertThrows(InterruptedException.class, () -> pool.generate(1));
        assertTrue(pool.isTerminated());
        assertTrue(pool.chunks.get() <= 1, "chunks written: " + pool.chunks);
    }

    /** Its sink blocks until the engine shuts the workers down. */
    private static final class Pool extends ThreadPoolExecutor {
        private final AtomicBoolean ending = new AtomicBoolean();
        private final AtomicInteger chunks = new AtomicInteger();

        Pool(int size, ThreadFactory factory) {
            super(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        }

        void generate(int workers) throws IOException, InterruptedException {
            ByteSink sink = (bytes, length, users) -> {
                while (users > 0 && !ending.get()) {
                    Thread.onSpinWait();
                }
                chunks.addAndGet(users > 0 ? 1 : 0);
            };
            new OrderedParallelEngine(workers, () -> workers, threads -> this)
                    .generate(DRAWER, IndexRange.of(0, 100_000), new IndexEncoder(), sink);
        }

        @Override
        public List<Runnable> shutdownNow() {
            List<Runnable> waiting = super.shutdownNow();
            ending.set(true);
            return waiting;
        }
    }

    @Test
    void startsNoChunkAfterAFailure() {
        AtomicInteger encoded = new AtomicInteger();
        RuntimeException failure = new IllegalStateException("cannot encode");
        IndexEncoder encoder = new IndexEncoder() {
            @Override
            public void encode(UserDraft user, Utf8Buffer out) {
                encoded.incrementAndGet();
                throw failure;
            }
        };
        OrderedParallelEngine engine =
                new OrderedParallelEngine(2, () -> 2, threads -> Executors.newSingleThreadExecutor());

        assertSame(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> engine.generate(DRAWER, IndexRange.of(0, 5_000), encoder, new TextSink())));
        assertEquals(1, encoded.get());
    }

    @Test
    void restoresAnInterruptThatComesWhileWorkersEnd() throws IOException, InterruptedException {
        ExecutorService executor = mock();
        doAnswer(call -> {
                    call.<Runnable>getArgument(0).run();
                    return null;
                })
                .when(executor)
                .execute(any());
        when(executor.awaitTermination(anyLong(), any()))
                .thenThrow(new InterruptedException())
                .thenReturn(false)
                .thenReturn(true);
        TextSink sink = new TextSink();

        new OrderedParallelEngine(1, () -> 1, threads -> executor)
                .generate(DRAWER, IndexRange.of(0, 0), new IndexEncoder(), sink);

        assertTrue(Thread.interrupted());
        assertEquals("[]", sink.text());
        verify(executor).shutdownNow();
        verify(executor, times(3)).awaitTermination(anyLong(), any());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_025, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesThreadsOutOfRange(int threads) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new OrderedParallelEngine(threads));
        assertEquals("threads must be 1 to 1024: " + threads, refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, OrderedParallelEngine.MAX_THREADS})
    void acceptsTheFewestAndTheMostThreads(int threads) {
        assertDoesNotThrow(() -> new OrderedParallelEngine(threads));
    }
}
