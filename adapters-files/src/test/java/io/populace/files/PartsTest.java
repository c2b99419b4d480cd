package io.populace.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void cutsARangeIntoPartsOfTheSameSizeAndARest() {
        Parts parts = new Parts(IndexRange.of(10, 35), 10, ".csv");

        assertEquals(
                List.of(IndexRange.of(10, 20), IndexRange.of(20, 30), IndexRange.of(30, 35)),
                IntStream.range(0, parts.count()).mapToObj(parts::range).toList());
        assertEquals("part-00000.csv", parts.name(0));
        assertEquals("part-00002.csv", parts.name(2));
    }

    @Test
    void makesOnePartOfAnEmptyRange() {
        Parts parts = new Parts(IndexRange.of(7, 7), 10, ".csv");

        assertEquals(1, parts.count());
        assertEquals(IndexRange.of(7, 7), parts.range(0));
    }

    @Test
    void reachesTheEndOfThePopulation() {
        Parts parts = new Parts(IndexRange.of(Long.MAX_VALUE - 25, Long.MAX_VALUE), 10, ".csv");

        assertEquals(IndexRange.of(Long.MAX_VALUE - 5, Long.MAX_VALUE), parts.range(2));
        assertEquals(
                IndexRange.of(9_223_372_036_855L * 999_999, Long.MAX_VALUE),
                new Parts(IndexRange.of(0, Long.MAX_VALUE), 9_223_372_036_855L, ".csv").range(999_999));
    }

    @Test
    void sortsNamesLikeNumbers() {
        assertEquals("part-00007.csv", new Parts(IndexRange.of(0, 100_000), 1, ".csv").name(7));
        assertEquals("part-000007.csv", new Parts(IndexRange.of(0, 100_001), 1, ".csv").name(7));
    }

    @Test
    void knowsTheNamesOfItsParts() {
        Parts parts = new Parts(IndexRange.of(0, 12), 1, ".csv");

        assertTrue(IntStream.range(0, 12).mapToObj(parts::name).allMatch(parts::hasName));
        for (String other : List.of(
                "part-00012.csv",
                "part-0001.csv",
                "part-000001.csv",
                "part-00001.tsv",
                "part--0001.csv",
                "part-+0001.csv",
                "part-.csv",
                "part-00001.csv.csv",
                "art-00001.csv",
                "part-99999999999.csv",
                "part-",
                ".csv")) {
            assertFalse(parts.hasName(other), other);
        }
        assertFalse(new Parts(IndexRange.of(0, 1), 1, "-").hasName("part-"));
    }

    @Test
    void refusesTooManyParts() {
        assertRefused("users of a part must be >= 1: 0", 1, 0);
        assertRefused("users of a part must be 2 or more: 1", 1_000_001, 1);
        assertRefused(
                "users of a part must be 9223372036855 or more: 9223372036854", Long.MAX_VALUE, 9_223_372_036_854L);
        assertEquals(1_000_000, new Parts(IndexRange.of(0, 1_000_000), 1, "").count());
        assertEquals(1_000_000, new Parts(IndexRange.of(0, Long.MAX_VALUE), 9_223_372_036_855L, "").count());
    }

    private static void assertRefused(String message, long users, long partUsers) {
        IndexRange range = IndexRange.of(0, users);
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> new Parts(range, partUsers, ".csv"))
                        .getMessage());
    }
}
