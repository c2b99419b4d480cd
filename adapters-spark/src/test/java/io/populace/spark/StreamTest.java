package io.populace.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.StreamingQueryProgress;
import org.apache.spark.sql.streaming.Trigger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Streams in queries of Spark. */
class StreamTest {

    @TempDir
    private Path folder = Path.of("");

    /** The judge is the table of the same users. */
    @Test
    void bringsExactlyItsUsersAndGoesOnFromTheCheckpoint() throws Exception {
        assertEquals(
                List.of("none to 470", "470 to 870", "870 to 1070"),
                progress(intoParquet(Map.of("start", "70", "count", "1000", "usersPerBatch", "400"))));
        assertEquals(
                List.of("1070 to 1470", "1470 to 1570"),
                progress(intoParquet(Map.of("start", "70", "count", "1500", "usersPerBatch", "400"))));
        assertEquals(List.of(), progress(intoParquet(Map.of("start", "70", "count", "1500"))));

        Dataset<Row> written = Session.SPARK.read().parquet(sink());
        assertEquals(Session.hash(Session.users(Map.of("start", "70", "count", "1500"))), Session.hash(written));
    }

    @Test
    void refusesTheCheckpointOfAnotherSeed() throws Exception {
        intoParquet(Map.of("count", "10", "usersPerBatch", "5"));

        StreamingQuery query = start(Map.of("seed", "43", "count", "20"), Trigger.AvailableNow());

        assertEquals(
                "the checkpoint is of another stream: seed, catalog, country, city, weights, locale, names, asOf, safe,"
                        + " fields, start and the data version of Populace must be those that it began with",
                cause(query));
        assertEquals(10, Session.SPARK.read().parquet(sink()).count());
    }

    @Test
    void bringsTheColumnsThatAreAskedFor() throws Exception {
        Dataset<Row> some = stream(Map.of("count", "100", "fields", "index,user_id,age,address.city"))
                .select("address.city", "index");
        parquet(some).start().awaitTermination();

        assertEquals(
                Session.users(Map.of("count", "100", "fields", "index,address.city"))
                        .select("address.city", "index")
                        .collectAsList(),
                Session.SPARK.read().parquet(sink()).orderBy("index").collectAsList());
    }

    /** By the clock of the machine. A query of Spark begins with a batch of nobody, as nobody has come. */
    @Test
    void bringsUsersWhileTimePasses() throws Exception {
        BlockingQueue<List<Long>> batches = new LinkedBlockingQueue<>();
        VoidFunction2<Dataset<Row>, Long> take = (users, batch) ->
                batches.add(users.select("index").as(Encoders.LONG()).collectAsList());
        StreamingQuery query = stream(Map.of("usersPerSecond", "50", "fields", "index", "usersPerBatch", "50"))
                .writeStream()
                .foreachBatch(take)
                .start();
        assertEquals(List.of(), batches.poll(1, TimeUnit.MINUTES));
        List<Long> second = batches.poll(1, TimeUnit.MINUTES);
        query.stop();

        assertEquals(LongStream.range(0, 50).boxed().toList(), second);
    }

    @Test
    void refusesToEndAnEndlessStream() throws TimeoutException {
        StreamingQuery query = start(Map.of("usersPerSecond", "10"), Trigger.AvailableNow());

        assertEquals(
                "option count must be given with Trigger.AvailableNow and Trigger.Once, as the stream has no end",
                cause(query));
    }

    @Test
    void refusesAStreamWithoutEndOrPace() throws TimeoutException {
        StreamingQuery query = start(Map.of(), Trigger.ProcessingTime(0));

        assertEquals("a stream must have one of the options usersPerSecond, usersPerBatch, count", cause(query));
    }

    @ParameterizedTest
    @CsvSource({"usersPerSecond, 10", "usersPerBatch, 1_0"})
    void isAnOptionOfStreamsOnly(String option, String value) {
        Dataset<Row> users = Session.users(Map.of(option, value));

        String message = "option " + option + " is for spark.readStream() only: 10";
        assertEquals(
                message,
                assertThrowsExactly(IllegalArgumentException.class, users::collectAsList)
                        .getMessage());
        assertEquals(
                message,
                assertThrowsExactly(IllegalArgumentException.class, users::count)
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "usersPerSecond | 0 | option usersPerSecond must be 1 to 1000000000: 0",
                "usersPerSecond | 1.1G | option usersPerSecond must be 1 to 1000000000: 1.1G",
                "usersPerSecond | fast | option usersPerSecond must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: fast",
                "usersPerBatch | 0 | option usersPerBatch must be 1 to 9223372036854775807: 0",
                "usersPerSeconds | 1 | unknown option: usersperseconds; did you mean usersPerSecond?"
            })
    void namesTheOptionTheRuleAndTheValueAtLoad(String option, String value, String message) {
        assertEquals(
                message,
                assertThrowsExactly(IllegalArgumentException.class, () -> stream(Map.of(option, value)))
                        .getMessage());
    }

    private static Dataset<Row> stream(Map<String, String> options) {
        return Session.SPARK
                .readStream()
                .format("populace")
                .option("seed", "42")
                .options(options)
                .load();
    }

    private StreamingQuery start(Map<String, String> options, Trigger trigger) throws TimeoutException {
        return parquet(stream(options)).trigger(trigger).start();
    }

    /** A query that has ended. */
    private StreamingQuery intoParquet(Map<String, String> options) throws StreamingQueryException, TimeoutException {
        StreamingQuery query = start(options, Trigger.AvailableNow());
        query.awaitTermination();
        return query;
    }

    private DataStreamWriter<Row> parquet(Dataset<Row> users) {
        return users.writeStream()
                .format("parquet")
                .option("path", sink())
                .option("checkpointLocation", folder.resolve("checkpoint").toString())
                .trigger(Trigger.AvailableNow());
    }

    private String sink() {
        return folder.resolve("users").toString();
    }

    /** The offsets of the batches. */
    private static List<String> progress(StreamingQuery query) {
        return List.of(query.recentProgress()).stream()
                .filter(progress -> progress.numInputRows() > 0)
                .map(StreamTest::offsets)
                .toList();
    }

    private static String offsets(StreamingQueryProgress progress) {
        return index(progress.sources()[0].startOffset()) + " to " + index(progress.sources()[0].endOffset());
    }

    private static String index(@Nullable String offset) {
        return offset == null ? "none" : offset.replaceFirst("^\\{\"index\":(\\d+),.*", "$1");
    }

    private static String cause(StreamingQuery query) throws TimeoutException {
        try {
            Throwable cause = assertThrows(StreamingQueryException.class, () -> query.awaitTermination(60_000))
                    .getCause();
            return String.valueOf(
                    assertInstanceOf(IllegalArgumentException.class, cause).getMessage());
        } finally {
            query.stop();
        }
    }
}
