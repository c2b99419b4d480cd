package io.populace.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.streaming.Offset;
import org.apache.spark.sql.connector.read.streaming.ReadLimit;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Spark hears when it asks a stream, by a clock that the test sets. */
class UserStreamTest {

    private static final String ALL_ASKED =
            "option count must be given with Trigger.AvailableNow and Trigger.Once, as the stream has no end";

    private long now;

    @Test
    void beginsAtTheStart() {
        assertEquals("0", index(stream(Map.of("usersPerSecond", "1")).initialOffset()));
        assertEquals(
                "70", index(stream(Map.of("usersPerSecond", "1", "start", "70")).initialOffset()));
    }

    @Test
    void bringsUsersAtItsPace() {
        UserStream stream = stream(Map.of("usersPerSecond", "10"));

        assertEquals("0", next(stream, "0"));
        seconds(1);
        assertEquals("10", next(stream, "0"));
        assertEquals("10", next(stream, "10"));
        seconds(2);
        assertEquals("30", next(stream, "10"));
    }

    /** The time that the query did not run does not count, however long it was. */
    @Test
    void goesOnFromACheckpointAtItsPace() {
        UserStream stream = stream(Map.of("usersPerSecond", "10"));
        seconds(1_000_000);

        assertEquals("7005", next(stream, "7005"));
        seconds(3);
        assertEquals("7035", next(stream, "7005"));
    }

    @Test
    void bringsThoseWhoWaitInBatchesOfTheLimit() {
        UserStream stream = stream(Map.of("usersPerSecond", "10", "usersPerBatch", "25"));

        next(stream, "0");
        seconds(6);
        assertEquals("25", next(stream, "0"));
        assertEquals("50", next(stream, "25"));
        assertEquals("60", next(stream, "50"));
        assertEquals("60", next(stream, "60"));
    }

    @Test
    void bringsAtMostTheUsersOfAnHourIfNoLimitIsGiven() {
        UserStream stream = stream(Map.of("usersPerSecond", "10"));

        next(stream, "0");
        seconds(100_000);
        assertEquals("36000", next(stream, "0"));
    }

    @Test
    void bringsBatchesOfTheLimitWithoutAPace() {
        UserStream stream = stream(Map.of("usersPerBatch", "25"));

        assertEquals("25", next(stream, "0"));
        assertEquals("50", next(stream, "25"));
        assertEquals("9223372036854775807", next(stream, "9223372036854775800"));
        assertEquals("1000000", next(stream(Map.of("count", "5M")), "0"));
    }

    @Test
    void endsWithItsCount() {
        UserStream stream = stream(Map.of("usersPerSecond", "10", "start", "100", "count", "15"));

        next(stream, "100");
        seconds(1);
        assertEquals("110", next(stream, "100"));
        seconds(1);
        assertEquals("115", next(stream, "110"));
        seconds(1);
        assertEquals("115", next(stream, "115"));
    }

    @Test
    void hasNothingNewForACheckpointBehindItsEnd() {
        assertEquals("500", next(stream(Map.of("count", "100")), "500"));
    }

    @Test
    void bringsAllUsersWithoutWaitingWhenAskedForThoseAvailableNow() {
        UserStream stream = stream(Map.of("usersPerSecond", "1", "usersPerBatch", "40", "count", "100"));
        stream.prepareForTriggerAvailableNow();

        assertEquals("40", next(stream, "0"));
        assertEquals("80", next(stream, "40"));
        assertEquals("100", next(stream, "80"));
        assertEquals("100", next(stream, "100"));
    }

    @Test
    void bringsAllUsersAtOnceWithoutALimit() {
        UserStream stream = stream(Map.of("usersPerSecond", "1", "usersPerBatch", "40", "count", "100"));

        assertEquals("100", index(stream.latestOffset(stream.initialOffset(), ReadLimit.allAvailable())));
    }

    @Test
    void refusesAllUsersOfAnEndlessStream() {
        UserStream stream = stream(Map.of("usersPerSecond", "1"));
        Offset start = stream.initialOffset();

        assertEquals(
                ALL_ASKED,
                assertThrowsExactly(IllegalArgumentException.class, stream::prepareForTriggerAvailableNow)
                        .getMessage());
        assertEquals(
                ALL_ASKED,
                assertThrowsExactly(
                                IllegalArgumentException.class,
                                () -> stream.latestOffset(start, ReadLimit.allAvailable()))
                        .getMessage());
    }

    @Test
    void refusesToFillASinkWithoutEndOrPace() {
        assertEquals(
                "a stream must have one of the options usersPerSecond, usersPerBatch, count",
                assertThrowsExactly(IllegalArgumentException.class, () -> stream(Map.of()))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "{\"offset\":7}",
                "{\"index\":-1,\"stream\":\"0123456789abcdef\"}",
                "{\"index\":9223372036854775808,\"stream\":\"0123456789abcdef\"}",
                "{\"index\":7,\"stream\":\"0123456789ABCDEF\"}",
                "{\"index\":7,\"stream\":\"0123456789abcdef\"} "
            })
    void refusesTheCheckpointOfAnotherSource(String json) {
        UserStream stream = stream(Map.of("count", "1"));

        assertEquals(
                "an offset in the checkpoint of a stream of users must be an index and a stream: "
                        + (json.isEmpty() ? "(empty)" : json),
                assertThrowsExactly(IllegalArgumentException.class, () -> stream.deserializeOffset(json))
                        .getMessage());
    }

    /** The judge is {@code sha256sum} of the text that {@link StreamFingerprint} makes. */
    @Test
    void keepsItsIndexAndItsFingerprintAsJson() {
        assertEquals(
                "{\"index\":5,\"stream\":\"b93b2f9e79092dfa\"}",
                stream(Map.of("count", "9", "start", "5", "fields", "age,at.city=address.city"))
                        .initialOffset()
                        .json());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seed | 43",
                "locale | de-DE",
                "names | latin",
                "asOf | 2026-01-02",
                "safe | true",
                "fields | user_id,age",
                "fields | years=age,user_id",
                "start | 6",
                "country | DE",
                "city | Berlin",
                "weights | equal",
                "catalog | world:DE",
                "catalog | {\"countries\": [{\"name\": \"France\", \"code\": \"FR\", \"locale\": \"fr-FR\", \"cities\": [{\"name\": \"Lyon\"}]}]}"
            })
    void refusesTheCheckpointOfAnotherStream(String option, String value) {
        Map<String, String> given = new HashMap<>(Map.of("count", "9", "start", "5", "fields", "age,user_id"));
        String json = stream(given).offset(7).json();
        given.put(option, value);
        UserStream other = stream(given);

        assertEquals(
                "the checkpoint is of another stream: seed, catalog, country, city, weights, locale, names, asOf, safe,"
                        + " fields, start and the data version of Populace must be those that it began with",
                assertThrowsExactly(IllegalArgumentException.class, () -> other.deserializeOffset(json))
                        .getMessage());
    }

    @Test
    void goesOnWithAnotherPaceEndAndNumberOfPartitions() {
        String json = stream(Map.of("count", "9")).offset(7).json();

        assertEquals(
                "7",
                index(stream(Map.of("usersPerSecond", "3", "usersPerBatch", "2", "partitions", "5"))
                        .deserializeOffset(json)));
    }

    @Test
    void makesABatchOfItsOffsets() {
        UserStream stream = stream(Map.of("usersPerBatch", "1", "partitions", "2"));

        assertArrayEquals(
                new InputPartition[] {new UserPartition(5, 9), new UserPartition(9, 12)},
                stream.planInputPartitions(stream.offset(5), stream.offset(12)));
        assertEquals(0, stream.planInputPartitions(stream.offset(5), stream.offset(5)).length);
    }

    @Test
    void isCalledByItsUsers() {
        assertEquals(
                "populace seed 42 users [5, 9223372036854775807) struct<age:int>",
                stream(Map.of("usersPerBatch", "1", "start", "5", "fields", "age"))
                        .toString());
    }

    private void seconds(long number) {
        now += TimeUnit.SECONDS.toNanos(number);
    }

    /** The offset behind the next batch, as a query asks for it that has come to {@code start}. */
    private static String next(UserStream stream, String start) {
        Offset reached =
                stream.deserializeOffset(stream.offset(Long.parseLong(start)).json());
        return index(stream.latestOffset(reached, stream.getDefaultReadLimit()));
    }

    private static String index(Offset offset) {
        return String.valueOf(((UserOffset) offset).index());
    }

    private UserStream stream(Map<String, String> options) {
        Map<String, String> given = new HashMap<>(options);
        given.putIfAbsent("seed", "42");
        CaseInsensitiveStringMap map = new CaseInsensitiveStringMap(given);
        return new UserStream((UserScan) new UserScanBuilder(SourceOptions.parse(map)).build(), () -> now);
    }
}
