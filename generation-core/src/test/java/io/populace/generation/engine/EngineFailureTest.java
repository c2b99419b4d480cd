package io.populace.generation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.Utf8Buffer;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The timeout only keeps a hanging test from blocking the build. */
@Timeout(60)
class EngineFailureTest {

    private static final UserDrawer DRAWER = Population.seeded(42).drawer();
    private static final IndexRange RANGE = IndexRange.of(0, 20_000);
    private static final long FAILING_USER = 10_000;

    static Stream<GenerationEngine> engines() {
        return Stream.of(
                new SequentialEngine(),
                new OrderedParallelEngine(1),
                new OrderedParallelEngine(2),
                new OrderedParallelEngine(7));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void rethrowsAnIoExceptionOfTheSinkAndWritesNoMore(GenerationEngine engine) throws InterruptedException {
        for (int failingCall : new int[] {1, 2, 3, 40}) {
            IOException failure = new IOException("disk full");
            FailingSink sink = new FailingSink(failingCall, failure);
            RecordingEncoder encoder = new RecordingEncoder();

            assertSame(failure, assertThrows(IOException.class, () -> engine.generate(DRAWER, RANGE, encoder, sink)));
            encoder.assertThreadsEnded();
            assertEquals(failingCall, sink.calls.get());
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void rethrowsARuntimeExceptionOfTheSink(GenerationEngine engine) throws InterruptedException {
        RuntimeException failure = new IllegalStateException("closed");
        FailingSink sink = new FailingSink(5, failure);
        RecordingEncoder encoder = new RecordingEncoder();

        assertSame(failure, assertThrows(RuntimeException.class, () -> engine.generate(DRAWER, RANGE, encoder, sink)));
        encoder.assertThreadsEnded();
        assertEquals(5, sink.calls.get());
    }

    @ParameterizedTest
    @MethodSource("engines")
    void rethrowsARuntimeExceptionOfTheEncoder(GenerationEngine engine) throws InterruptedException {
        RuntimeException failure = new IllegalStateException("cannot encode");
        assertEncoderFails(engine, failure);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void rethrowsAnErrorOfTheEncoder(GenerationEngine engine) throws InterruptedException {
        assertEncoderFails(engine, new StackOverflowError("deep"));
    }

    private static void assertEncoderFails(GenerationEngine engine, Throwable failure) throws InterruptedException {
        RecordingEncoder encoder = new RecordingEncoder() {
            @Override
            public void encode(UserDraft user, Utf8Buffer out) {
                super.encode(user, out);
                if (user.index() == FAILING_USER) {
                    sneak(failure);
                }
            }
        };
        TextSink sink = new TextSink();

        assertSame(failure, assertThrows(Throwable.class, () -> engine.generate(DRAWER, RANGE, encoder, sink)));
        encoder.assertThreadsEnded();
        assertTrue(
                IndexEncoder.expected(0, FAILING_USER).startsWith(sink.text()), "only whole chunks before the failure");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void canBeReusedAfterAFailure(GenerationEngine engine) throws IOException, InterruptedException {
        FailingSink failing = new FailingSink(3, new IOException("disk full"));
        assertThrows(IOException.class, () -> engine.generate(DRAWER, RANGE, new IndexEncoder(), failing));

        TextSink sink = new TextSink();
        engine.generate(DRAWER, RANGE, new IndexEncoder(), sink);
        assertEquals(IndexEncoder.expected(0, RANGE.count()), sink.text());
    }

    private static void sneak(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    private static final class FailingSink implements ByteSink {
        private final int failingCall;
        private final Exception failure;
        private final AtomicInteger calls = new AtomicInteger();

        FailingSink(int failingCall, Exception failure) {
            this.failingCall = failingCall;
            this.failure = failure;
        }

        @Override
        public void write(byte[] bytes, int length, int users) throws IOException {
            if (calls.incrementAndGet() >= failingCall) {
                if (failure instanceof IOException io) {
                    throw io;
                }
                throw (RuntimeException) failure;
            }
        }
    }

    private static class RecordingEncoder extends IndexEncoder {
        private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

        @Override
        public void encode(UserDraft user, Utf8Buffer out) {
            threads.add(Thread.currentThread());
            super.encode(user, out);
        }

        void assertThreadsEnded() throws InterruptedException {
            threads.remove(Thread.currentThread());
            for (Thread thread : threads) {
                thread.join();
                assertFalse(thread.isAlive());
            }
        }
    }
}
