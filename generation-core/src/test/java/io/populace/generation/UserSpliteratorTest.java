package io.populace.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.domain.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import org.junit.jupiter.api.Test;

class UserSpliteratorTest {

    private static final Population POPULATION = Population.seeded(42);

    @Test
    void splitsIntoHalvesThatMakeTheWhole() {
        Spliterator<User> second = spliterator(3, 14);
        Spliterator<User> first = second.trySplit();

        assertNotNull(first);
        assertEquals(5, first.estimateSize());
        assertEquals(6, second.estimateSize());
        List<User> joined = new ArrayList<>();
        first.forEachRemaining(joined::add);
        second.forEachRemaining(joined::add);
        assertEquals(POPULATION.users(IndexRange.of(3, 14)).toList(), joined);
    }

    @Test
    void splitsTheRestOfAPartlyReadRange() {
        Spliterator<User> second = spliterator(0, 5);
        assertTrue(second.tryAdvance(user -> assertEquals(POPULATION.user(0), user)));
        Spliterator<User> first = second.trySplit();

        assertNotNull(first);
        List<User> joined = new ArrayList<>();
        first.forEachRemaining(joined::add);
        second.forEachRemaining(joined::add);
        assertEquals(POPULATION.users(IndexRange.of(1, 5)).toList(), joined);
    }

    @Test
    void splitsTheLongestRange() {
        Spliterator<User> second = spliterator(0, Long.MAX_VALUE);
        Spliterator<User> first = second.trySplit();

        assertNotNull(first);
        assertEquals(Long.MAX_VALUE / 2, first.estimateSize());
        assertEquals(Long.MAX_VALUE - Long.MAX_VALUE / 2, second.estimateSize());
    }

    @Test
    void doesNotSplitOneUserOrNone() {
        assertNull(spliterator(3, 4).trySplit());
        assertNull(spliterator(3, 3).trySplit());
    }

    @Test
    void endsAfterTheLastUser() {
        Spliterator<User> one = spliterator(3, 4);
        List<User> seen = new ArrayList<>();

        assertTrue(one.tryAdvance(seen::add));
        assertFalse(one.tryAdvance(seen::add));
        assertEquals(List.of(POPULATION.user(3)), seen);
        assertEquals(0, one.estimateSize());
    }

    @Test
    void knowsItsSizeAndItsOrder() {
        assertEquals(11, spliterator(3, 14).getExactSizeIfKnown());
        assertTrue(spliterator(3, 14).hasCharacteristics(Spliterator.ORDERED | Spliterator.SUBSIZED));
        assertEquals(
                1_000, POPULATION.users(IndexRange.of(0, 1_000)).spliterator().getExactSizeIfKnown());
    }

    private static Spliterator<User> spliterator(long start, long end) {
        return new UserSpliterator(POPULATION.drawer(), IndexRange.of(start, end));
    }
}
