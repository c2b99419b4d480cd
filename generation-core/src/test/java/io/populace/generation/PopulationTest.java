package io.populace.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Framing;
import io.populace.generation.encoding.RecordTemplate;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.engine.OrderedParallelEngine;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.record.UserField;
import io.populace.generation.record.UserValues;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTest {

    private static final Population POPULATION = Population.seeded(42);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4, 5, 5_000})
    void streamsTheUsersOfARangeInOrder(long count) {
        for (long start : new long[] {0, 7, Long.MAX_VALUE - count}) {
            IndexRange range = IndexRange.ofCount(start, count);
            List<User> oneByOne = LongStream.range(start, start + count)
                    .mapToObj(POPULATION::user)
                    .toList();

            assertEquals(oneByOne, POPULATION.users(range).toList());
            assertEquals(oneByOne, POPULATION.users(range).parallel().toList());
        }
    }

    @Test
    void dependsOnTheSeed() {
        assertEquals(POPULATION.user(7), Population.seeded(42).user(7));
        assertNotEquals(POPULATION.user(7), Population.seeded(43).user(7));
    }

    @Test
    void usesTheBuiltInCatalogAndTheStandardLexicons() {
        Population explicit = new Population(42, BuiltInCatalog.load(), Lexicons.standard());
        IndexRange range = IndexRange.of(0, 100);

        assertEquals(explicit.users(range).toList(), POPULATION.users(range).toList());
    }

    @Test
    void drawsTheSameUsersForAnEncoder() {
        UserDraft draft = new UserDraft();
        for (long index = 0; index < 100; index++) {
            POPULATION.drawer().draw(index, draft);
            assertEquals(POPULATION.user(index), UserValues.toUser(draft), "seed 42, user " + index);
        }
        assertSame(POPULATION.drawer(), POPULATION.drawer());
    }

    @Test
    void givesTheLastUser() {
        assertNotEquals(POPULATION.user(0), POPULATION.user(Long.MAX_VALUE - 1));
    }

    @Test
    void refusesAnIndexBelowZero() {
        assertEquals(
                "index must be 0 to 9223372036854775806: -1",
                assertThrows(IllegalArgumentException.class, () -> POPULATION.user(-1))
                        .getMessage());
    }

    @Test
    void refusesTheIndexAfterTheLast() {
        assertEquals(
                "index must be 0 to 9223372036854775806: 9223372036854775807",
                assertThrows(IllegalArgumentException.class, () -> POPULATION.user(Long.MAX_VALUE))
                        .getMessage());
    }

    @Test
    void writesWhatAnEngineWrites() throws IOException, InterruptedException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        IndexRange range = IndexRange.of(7, 1_000);
        UserEncoder encoder = RecordTemplate.builder()
                .field(UserField.EMAIL_ADDRESS, Escape.NONE)
                .build()
                .encoder(Framing.lines());
        new OrderedParallelEngine(2)
                .generate(
                        POPULATION.drawer(),
                        range,
                        encoder,
                        (bytes, length, users) -> expected.write(bytes, 0, length));
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        POPULATION.write(range, encoder, written);

        assertEquals(expected.toString(StandardCharsets.UTF_8), written.toString(StandardCharsets.UTF_8));
        assertEquals(993, written.toString(StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void staysInterruptedIfAnInterruptStopsItsWriting() {
        UserEncoder encoder = RecordTemplate.builder().build().encoder(Framing.lines());
        Thread.currentThread().interrupt();
        try {
            assertThrows(
                    InterruptedIOException.class,
                    () -> POPULATION.write(IndexRange.of(0, 10), encoder, OutputStream.nullOutputStream()));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }
}
