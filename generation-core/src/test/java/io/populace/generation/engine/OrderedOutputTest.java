package io.populace.generation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.RecordBlocks;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OrderedOutputTest {

    private static final UserDrawer DRAWER = Population.seeded(42).drawer();
    private static final IndexRange ALL = IndexRange.of(0, Long.MAX_VALUE);
    private static final BlockFormat FORMAT = new RecordBlocks(new IndexEncoder(), 1);
    private static final int WINDOW = 6;

    private final TextSink sink = new TextSink();
    private final Queue<Chunk> written = new ArrayDeque<>();
    private final OrderedOutput output = new OrderedOutput(sink, WINDOW, written::add);

    @Test
    void keepsAnEarlyChunkUntilItsTurn() throws IOException {
        output.finish(chunk(2));
        output.finish(chunk(1));
        assertEquals("", sink.text());
        assertEquals(0, written.size());

        output.finish(chunk(0));
        assertEquals("[\n0,1,2,", sink.text());
        assertEquals(List.of(0L, 1L, 2L), written.stream().map(Chunk::number).toList());
    }

    @Test
    void writesInOrderWhateverTheOrderOfFinishing() throws IOException {
        for (long window = 0; window < 100; window++) {
            List<Long> numbers = new ArrayList<>(LongStream.range(window * WINDOW, (window + 1) * WINDOW)
                    .boxed()
                    .toList());
            Collections.shuffle(numbers, new Random(window));
            for (long number : numbers) {
                output.finish(chunk(number));
            }
        }
        String all = IndexEncoder.expected(0, 100 * WINDOW);
        assertEquals(all, sink.text().replaceFirst(",$", "\n]"));
        assertEquals(100 * WINDOW, written.size());
    }

    @Test
    void writesNothingAfterAFailureOfTheSink() throws IOException {
        IOException failure = new IOException("full");
        List<Integer> calls = new ArrayList<>();
        OrderedOutput failing = new OrderedOutput(
                (bytes, length, users) -> {
                    calls.add(users);
                    if (calls.size() == 2) {
                        throw failure;
                    }
                },
                WINDOW,
                written::add);
        Chunk first = chunk(0);
        Chunk second = chunk(1);
        failing.finish(first);

        assertSame(failure, assertThrows(IOException.class, () -> failing.finish(second)));
        failing.finish(chunk(2));
        failing.finish(chunk(3));
        assertEquals(List.of(1, 1), calls);
        assertEquals(List.of(first), List.copyOf(written));
    }

    /** A chunk of one user, with the chunk's number as its index. */
    private static Chunk chunk(long number) {
        Chunk chunk = new Chunk(FORMAT);
        chunk.fill(ALL, number, FORMAT.blockUsers(), FORMAT.newRun(DRAWER, ALL).newEncoder());
        return chunk;
    }
}
