package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockEncoder;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.BlockRun;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.engine.ByteSink;
import io.populace.generation.engine.SequentialEngine;
import io.populace.json.JsonEncoders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PacedEngineTest {

    private static final Population POPULATION = Population.seeded(42);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** Advances only by pauses and by what a test adds. */
    private long now = -SECOND / 3;

    private long paused;

    @ParameterizedTest
    @CsvSource({"1, 3", "7, 30", "500, 1001", "1000, 2500", "999983, 100000"})
    void sendsEachUserWhenItIsDue(long rate, int count) throws IOException, InterruptedException {
        long start = now;
        List<Long> sent = new ArrayList<>();

        generate(rate, count, (bytes, length, users) -> {
            for (int i = 0; i < users; i++) {
                sent.add(now - start);
            }
        });

        assertEquals(count, sent.size());
        for (int i = 0; i < count; i++) {
            long late = sent.get(i) - i * SECOND / rate;
            assertTrue(late >= 0 && late <= PacedEngine.SHORTEST_PAUSE, "user " + i + " is late by " + late);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_000})
    void givesTheBytesOfTheOtherEngines(int count) throws IOException, InterruptedException {
        IndexRange range = IndexRange.ofCount(5, count);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        ByteArrayOutputStream actual = new ByteArrayOutputStream();
        new SequentialEngine()
                .generate(
                        POPULATION.drawer(),
                        range,
                        JsonEncoders.array(),
                        (b, length, u) -> expected.write(b, 0, length));
        engine(700)
                .generate(
                        POPULATION.drawer(), range, JsonEncoders.array(), (b, length, u) -> actual.write(b, 0, length));
        assertEquals(expected.toString("UTF-8"), actual.toString("UTF-8"));
    }

    @Test
    void writesTheFooterBehindTheLastBlock() throws IOException, InterruptedException {
        List<String> written = new ArrayList<>();
        engine(700).generate(POPULATION.drawer(), IndexRange.of(0, 3), new Counted(), (bytes, length, users) -> {
            written.add(users + " " + new String(bytes, 0, length, StandardCharsets.US_ASCII));
        });
        assertEquals(List.of("1 0", "1 1", "1 2", "0 end"), written);
    }

    @Test
    void doesNotCatchUpAfterALongDelay() throws IOException, InterruptedException {
        List<Integer> sizes = new ArrayList<>();

        generate(1_000, 10, (bytes, length, users) -> {
            sizes.add(users);
            now += sizes.size() == 3 ? 60 * SECOND : 0;
        });

        assertEquals(List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), sizes);
    }

    @Test
    void catchesUpAfterAShortDelay() throws IOException, InterruptedException {
        List<Integer> sizes = new ArrayList<>();

        generate(1_000, 60, (bytes, length, users) -> {
            sizes.add(users);
            now += sizes.size() == 2 ? SECOND / 20 : 0;
        });

        assertEquals(List.of(1, 1, 50, 1, 1, 1, 1, 1, 1, 1, 1), sizes);
    }

    @Test
    void endsWhenInterrupted() {
        List<Integer> sizes = new ArrayList<>();

        assertThrowsExactly(
                InterruptedException.class,
                () -> generate(10, 1_000_000, (bytes, length, users) -> {
                    sizes.add(users);
                    if (sizes.size() == 3) {
                        Thread.currentThread().interrupt();
                    }
                }));

        assertEquals(3, sizes.size());
    }

    @Test
    void pausesInsteadOfSpinning() throws IOException, InterruptedException {
        generate(100_000, 100_000, (bytes, length, users) -> {});

        assertTrue(paused <= 1_000, paused + " pauses in a second");
    }

    private void generate(long rate, int count, ByteSink sink) throws IOException, InterruptedException {
        engine(rate).generate(POPULATION.drawer(), IndexRange.of(0, count), JsonEncoders.ndjson(), sink);
    }

    private PacedEngine engine(long rate) {
        return new PacedEngine(rate, () -> now, nanos -> {
            now += nanos;
            paused++;
        });
    }

    /** The index of a block's first user; behind the last block, a word. */
    private static final class Counted implements BlockFormat {

        @Override
        public int blockUsers() {
            return 10;
        }

        @Override
        public int typicalBlockBytes() {
            return 10;
        }

        @Override
        public BlockRun newRun(UserDrawer drawer, IndexRange range) {
            return new BlockRun() {
                @Override
                public BlockEncoder newEncoder() {
                    return new Starts();
                }

                @Override
                public void encodeFooter(Utf8Buffer out) {
                    out.put("end".getBytes(StandardCharsets.US_ASCII));
                }
            };
        }
    }

    private static final class Starts implements BlockEncoder {

        @Override
        public void encode(IndexRange block, Utf8Buffer out) {
            out.putDecimal(block.start());
        }

        @Override
        public void close() {}
    }
}
