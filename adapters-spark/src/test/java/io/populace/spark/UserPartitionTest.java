package io.populace.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.IndexRange;
import org.apache.spark.sql.connector.read.InputPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserPartitionTest {

    @Test
    void differByOneUserAtMost() {
        assertArrayEquals(
                new InputPartition[] {new UserPartition(5, 9), new UserPartition(9, 12), new UserPartition(12, 15)},
                UserPartition.split(IndexRange.of(5, 15), 3));
    }

    @Test
    void areNeverEmpty() {
        assertArrayEquals(
                new InputPartition[] {new UserPartition(5, 6), new UserPartition(6, 7)},
                UserPartition.split(IndexRange.of(5, 7), 64));
        assertArrayEquals(new InputPartition[0], UserPartition.split(IndexRange.of(5, 5), 64));
    }

    @Test
    void coverAllUsersOfAPopulation() {
        InputPartition[] all = UserPartition.split(IndexRange.of(0, Long.MAX_VALUE), 2);

        assertArrayEquals(
                new InputPartition[] {
                    new UserPartition(0, 4611686018427387904L),
                    new UserPartition(4611686018427387904L, 9223372036854775807L)
                },
                all);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 8, 1",
        "9999, 8, 1",
        "20000, 8, 2",
        "1000000, 8, 8",
        "31999999, 8, 8",
        "32000000, 8, 9",
        "1000000000, 8, 251",
        "9223372036854775807, 8, 100000"
    })
    void areAsManyAsCoresUnlessUsersAreFewOrMany(long users, int cores, int number) {
        assertEquals(number, UserPartition.typicalNumber(users, cores));
    }
}
