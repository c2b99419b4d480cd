package io.populace.generation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.RecordBlocks;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    void canBeReused(GenerationEngine engine) throws IOException, InterruptedException {
        assertEquals(generate(engine, 3, 700).text(), generate(engine, 3, 700).text());
    }

    @ParameterizedTest
    @MethodSource("engines")
    void writesBlocksThatDoNotDependOnTheNumberOfThreads(GenerationEngine engine)
            throws IOException, InterruptedException {
        assertEquals(List.of(0), generate(engine, 0, 0).users());
        assertEquals(List.of(1), generate(engine, 0, 1).users());
        assertEquals(List.of(256), generate(engine, 7, 256).users());
        assertEquals(List.of(256, 1), generate(engine, 7, 257).users());
        assertEquals(List.of(256, 256, 188), generate(engine, 1_000, 700).users());
    }

    @ParameterizedTest
    @MethodSource("engines")
    void writesBlocksOfTheSizeOfTheFormat(GenerationEngine engine) throws IOException, InterruptedException {
        TextSink sink = new TextSink();
        engine.generate(DRAWER, IndexRange.ofCount(5, 25), new RecordBlocks(new IndexEncoder(), 10), sink);

        assertEquals(List.of(10, 10, 5), sink.users());
        assertEquals(IndexEncoder.expected(5, 25), sink.text());
    }

    private static TextSink generate(GenerationEngine engine, long start, long count)
            throws IOException, InterruptedException {
        TextSink sink = new TextSink();
        engine.generate(DRAWER, IndexRange.ofCount(start, count), new IndexEncoder(), sink);
        return sink;
    }
}
