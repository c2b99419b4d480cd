package io.populace.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShardTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 2", "10, 3", "2, 5", "1000, 16"})
    void shareEveryPartOnce(int parts, int shards) {
        for (int part = 0; part < parts; part++) {
            int asked = part;
            assertEquals(
                    1,
                    IntStream.rangeClosed(1, shards)
                            .filter(number -> new Shard(number, shards).has(asked))
                            .count());
        }
        for (int number = 1; number <= shards; number++) {
            Shard shard = new Shard(number, shards);
            assertEquals(IntStream.range(0, parts).filter(shard::has).count(), shard.count(parts));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 1", "1, 0", "-1, 3"})
    void refusesANumberOutOfRange(int number, int of) {
        assertEquals(
                "shard must be 1 to the number of shards: " + number + "/" + of,
                assertThrows(IllegalArgumentException.class, () -> new Shard(number, of))
                        .getMessage());
    }

    @Test
    void takesTheFirstPartAsTheFirstShard() {
        assertEquals(true, new Shard(1, 3).has(0));
        assertEquals(true, new Shard(3, 3).has(5));
    }
}
