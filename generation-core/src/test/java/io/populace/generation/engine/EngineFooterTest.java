package io.populace.generation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockEncoder;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.BlockRun;
import io.populace.generation.encoding.Utf8Buffer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The end of an output is made of all its blocks, and written when all of them are. */
@Timeout(60)
class EngineFooterTest {

    private static final UserDrawer DRAWER = Population.seeded(42).drawer();

    @ParameterizedTest
    @MethodSource("io.populace.generation.engine.EngineFailureTest#engines")
    void writesItBehindTheLastBlock(GenerationEngine engine) throws IOException, InterruptedException {
        TextSink sink = new TextSink();
        engine.generate(DRAWER, IndexRange.of(8, 19), new Listed(5), sink);

        assertEquals("8,9,10,11,12,13,14,15,16,17,18,{8=13, 13=15, 18=3}", sink.text());
        assertEquals(List.of(5, 5, 1, 0), sink.users());
    }

    @ParameterizedTest
    @MethodSource("io.populace.generation.engine.EngineFailureTest#engines")
    void writesThatOfAnEmptyOutput(GenerationEngine engine) throws IOException, InterruptedException {
        TextSink sink = new TextSink();
        engine.generate(DRAWER, IndexRange.of(8, 8), new Listed(5), sink);

        assertEquals("{8=0}", sink.text());
        assertEquals(List.of(0, 0), sink.users());
    }

    @ParameterizedTest
    @MethodSource("io.populace.generation.engine.EngineFailureTest#engines")
    void knowsAllBlocksOfALongOutput(GenerationEngine engine) throws IOException, InterruptedException {
        TextSink sink = new TextSink();
        engine.generate(DRAWER, IndexRange.of(0, 10_000), new Listed(10), sink);

        Map<Long, Integer> lengths = new ConcurrentSkipListMap<>();
        for (long start = 0; start < 10_000; start += 10) {
            lengths.put(start, 10 * (Long.toString(start).length() + 1));
        }
        assertEquals(lengths.toString(), sink.text().substring(sink.text().indexOf('{')));
    }

    @ParameterizedTest
    @MethodSource("io.populace.generation.engine.EngineFailureTest#engines")
    void doesNotWriteItBehindABlockThatFailed(GenerationEngine engine) {
        IOException failure = new IOException("disk full");
        TextSink sink = new TextSink() {
            @Override
            public void write(byte[] source, int length, int count) throws IOException {
                super.write(source, length, count);
                if (count == 1) {
                    throw failure;
                }
            }
        };
        assertSame(
                failure,
                assertThrows(
                        IOException.class, () -> engine.generate(DRAWER, IndexRange.of(0, 11), new Listed(5), sink)));
        assertFalse(sink.text().contains("{"), sink.text());
    }

    @ParameterizedTest
    @MethodSource("io.populace.generation.engine.EngineFailureTest#engines")
    void rethrowsItsOwnFailures(GenerationEngine engine) {
        IOException failure = new IOException("disk full");
        ByteSink sink = (bytes, length, users) -> {
            if (users == 0) {
                throw failure;
            }
        };
        assertSame(
                failure,
                assertThrows(
                        IOException.class, () -> engine.generate(DRAWER, IndexRange.of(0, 11), new Listed(5), sink)));
    }

    /** Each index and a comma, and behind them the length of each block by its first user. */
    private record Listed(int blockUsers) implements BlockFormat {

        @Override
        public int typicalBlockBytes() {
            return 100;
        }

        @Override
        public BlockRun newRun(UserDrawer drawer, IndexRange range) {
            Map<Long, Integer> lengths = new ConcurrentSkipListMap<>();
            return new BlockRun() {
                @Override
                public BlockEncoder newEncoder() {
                    return new IndexLister(lengths);
                }

                @Override
                public void encodeFooter(Utf8Buffer out) {
                    out.put(lengths.toString().getBytes(StandardCharsets.US_ASCII));
                }
            };
        }
    }

    private record IndexLister(Map<Long, Integer> lengths) implements BlockEncoder {

        @Override
        public void encode(IndexRange block, Utf8Buffer out) {
            int start = out.length();
            for (long index = block.start(); index < block.end(); index++) {
                out.putDecimal(index);
                out.put((byte) ',');
            }
            lengths.put(block.start(), out.length() - start);
        }

        @Override
        public void close() {}
    }
}
