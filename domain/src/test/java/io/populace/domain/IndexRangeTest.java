package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexRangeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 1, 1",
        "5, 5, 0",
        "10, 25, 15",
        "0, 9223372036854775807, 9223372036854775807",
        "9223372036854775806, 9223372036854775807, 1",
        "9223372036854775807, 9223372036854775807, 0",
    })
    void isEqualWhetherMadeFromEndOrCount(long start, long end, long count) {
        IndexRange range = IndexRange.of(start, end);
        assertEquals(start, range.start());
        assertEquals(end, range.end());
        assertEquals(count, range.count());
        assertEquals(range, IndexRange.ofCount(start, count));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 5, start must be >= 0: -1",
        "-9223372036854775808, 9223372036854775807, start must be >= 0: -9223372036854775808",
        "5, 4, end must be >= start 5: 4",
        "0, -1, end must be >= start 0: -1",
        "9223372036854775807, -9223372036854775808, end must be >= start 9223372036854775807: -9223372036854775808",
    })
    void refusesAStartBelowZeroOrAnEndBeforeTheStart(long start, long end, String message) {
        assertRefused(message, () -> IndexRange.of(start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 5, start must be >= 0: -1",
        "-1, -1, start must be >= 0: -1",
        "5, -1, count must be >= 0: -1",
        "0, -9223372036854775808, count must be >= 0: -9223372036854775808",
        "1, 9223372036854775807, start + count must be <= 9223372036854775807: 1 + 9223372036854775807",
        "9223372036854775807, 1, start + count must be <= 9223372036854775807: 9223372036854775807 + 1",
        "9223372036854775807, 9223372036854775807, "
                + "start + count must be <= 9223372036854775807: 9223372036854775807 + 9223372036854775807",
    })
    void refusesACountBelowZeroOrBeyondTheLastIndex(long start, long count, String message) {
        assertRefused(message, () -> IndexRange.ofCount(start, count));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 10, 0",
        "7, 1, 10, 1",
        "7, 10, 10, 1",
        "7, 11, 10, 2",
        "5, 100, 1, 100",
        "0, 9223372036854775807, 4611686018427387904, 2",
        "9223372036854775800, 7, 3, 3"
    })
    void isCutIntoPartsThatFollowOneAnother(long start, long count, long partUsers, long parts) {
        IndexRange range = IndexRange.ofCount(start, count);
        assertEquals(parts, range.parts(partUsers));
        long next = start;
        for (long number = 0; number < parts; number++) {
            IndexRange part = range.part(number, partUsers);
            assertEquals(next, part.start());
            assertEquals(number < parts - 1 ? partUsers : range.end() - next, part.count());
            next = part.end();
        }
        assertEquals(range.end(), next);
    }
}
