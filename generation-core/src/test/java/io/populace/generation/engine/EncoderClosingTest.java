package io.populace.generation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockEncoder;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.BlockRun;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.encoding.Utf8Buffer;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Encoders may hold memory that no collector frees, so each is closed whatever happens. */
@Timeout(60)
class EncoderClosingTest {

    private static final UserDrawer DRAWER = Population.seeded(42).drawer();
    private static final IndexRange RANGE = IndexRange.of(0, 20_000);

    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    private static Stream<GenerationEngine> engines() {
        return Stream.of(new SequentialEngine(), new OrderedParallelEngine(1), new OrderedParallelEngine(7));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void closesTheEncodersOfARun(GenerationEngine engine) throws IOException, InterruptedException {
        engine.generate(DRAWER, RANGE, new Counted(-1), new TextSink());
        assertAllClosed();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void closesThemWhenTheSinkFails(GenerationEngine engine) {
        IOException failure = new IOException("disk full");
        ByteSink sink = (bytes, length, users) -> {
            throw failure;
        };

        assertSame(
                failure, assertThrows(IOException.class, () -> engine.generate(DRAWER, RANGE, new Counted(-1), sink)));
        assertAllClosed();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void closesThemWhenOneFails(GenerationEngine engine) {
        assertThrows(
                IllegalStateException.class, () -> engine.generate(DRAWER, RANGE, new Counted(5_120), new TextSink()));
        assertAllClosed();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void closesThemAfterAnInterrupt(GenerationEngine engine) {
        Thread caller = Thread.currentThread();
        ByteSink sink = (bytes, length, users) -> caller.interrupt();

        assertThrows(InterruptedException.class, () -> {
            engine.generate(DRAWER, IndexRange.of(0, Long.MAX_VALUE), new Counted(-1), sink);
        });
        assertAllClosed();
    }

    private void assertAllClosed() {
        assertTrue(made.get() > 0);
        assertEquals(made.get(), closed.get());
    }

    /** Counts its encoders; a block that begins with {@code failing} fails. */
    private final class Counted implements BlockFormat {

        private final BlockFormat records = new RecordBlocks(new IndexEncoder());
        private final long failing;

        Counted(long failing) {
            this.failing = failing;
        }

        @Override
        public int blockUsers() {
            return records.blockUsers();
        }

        @Override
        public int typicalBlockBytes() {
            return records.typicalBlockBytes();
        }

        @Override
        public BlockRun newRun(UserDrawer drawer, IndexRange range) {
            BlockRun run = records.newRun(drawer, range);
            return new BlockRun() {
                @Override
                public BlockEncoder newEncoder() {
                    return counted(run.newEncoder());
                }

                @Override
                public void encodeFooter(Utf8Buffer out) {}
            };
        }

        private BlockEncoder counted(BlockEncoder encoder) {
            made.incrementAndGet();
            return new BlockEncoder() {
                @Override
                public void encode(IndexRange block, Utf8Buffer out) {
                    if (block.start() == failing) {
                        throw new IllegalStateException("cannot encode");
                    }
                    encoder.encode(block, out);
                }

                @Override
                public void close() {
                    encoder.close();
                    closed.incrementAndGet();
                }
            };
        }
    }
}
