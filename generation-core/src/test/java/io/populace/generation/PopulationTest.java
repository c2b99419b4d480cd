package io.populace.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.record.UserValues;
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
}
