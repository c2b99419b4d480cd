package io.populace.generation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDrawer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineAgreementTest {

    private static final UserDrawer DRAWER = Population.seeded(42).drawer();
    private static final long[] COUNTS = {0, 1, 4, 5, 25, 102, 255, 256, 257, 5_000};

    private static Stream<GenerationEngine> engines() {
        return Stream.of(
                new SequentialEngine(),
                new OrderedParallelEngine(1),
                new OrderedParallelEngine(2),
                new OrderedParallelEngine(3),
                new OrderedParallelEngine(7));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void writesTheUsersOfTheRangeInOrder(GenerationEngine engine) throws IOException, InterruptedException {
        for (long count : COUNTS) {
            for (long start : new long[] {0, 1_000, Long.MAX_VALUE - 5_000}) {
                TextSink sink = generate(engine, start, count);
                assertEquals(IndexEncoder.expected(start, count), sink.text());
                assertEquals(
                        count, sink.users().stream().mapToInt(users -> users).sum());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void writesHeaderAndFooterWithoutUsers(GenerationEngine engine) throws IOException, InterruptedException {
        List<Integer> users = generate(engine, 0, 300).users();

        assertEquals(0, users.get(0));
        assertEquals(0, users.get(users.size() - 1));
        assertTrue(users.subList(1, users.size() - 1).stream().allMatch(count -> count >= 1 && count <= 256));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void canBeReused(GenerationEngine engine) throws IOException, InterruptedException {
        assertEquals(generate(engine, 3, 700).text(), generate(engine, 3, 700).text());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7})
    void splitsASmallRangeEvenlyAmongWorkers(int threads) throws IOException, InterruptedException {
        List<Integer> users = generate(
                        new OrderedParallelEngine(threads, () -> threads, Executors::newFixedThreadPool), 0, 102)
                .users();
        List<Integer> chunks = users.subList(1, users.size() - 1);

        assertEquals(102, chunks.stream().mapToInt(count -> count).sum());
        assertEquals(threads, chunks.size());
        int share = (102 + threads - 1) / threads;
        assertTrue(chunks.subList(0, threads - 1).stream().allMatch(count -> count == share), chunks::toString);
    }

    @Test
    void writesChunksOf256Users() throws IOException, InterruptedException {
        for (GenerationEngine engine : List.of(new SequentialEngine(), new OrderedParallelEngine(2))) {
            List<Integer> users = generate(engine, 0, 5_000).users();
            assertEquals(22, users.size());
            assertTrue(users.subList(1, 20).stream().allMatch(count -> count == 256), users::toString);
            assertEquals(5_000 - 19 * 256, users.get(20));
        }
    }

    private static TextSink generate(GenerationEngine engine, long start, long count)
            throws IOException, InterruptedException {
        TextSink sink = new TextSink();
        engine.generate(DRAWER, IndexRange.ofCount(start, count), new IndexEncoder(), sink);
        return sink;
    }
}
