package io.populace.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class StreamKillTest {

    private static final String COUNT = "30000";

    @TempDir
    private Path folder = Path.of("");

    /** The judge is the table of the same users. */
    @Test
    void losesAndRepeatsNobodyWhenItIsKilled() throws Exception {
        StreamingProcess.killInBatch(folder, 150);
        StreamingProcess.killAfterBatches(folder, 2);
        StreamingProcess.killInBatch(folder, 1_000);
        StreamingProcess.killAfterBatches(folder, 1);
        end();

        Dataset<Row> written = Session.SPARK.read().parquet(StreamingProcess.written(folder));
        Dataset<Row> users = Session.users(Map.of("count", COUNT, "fields", "index,user_id,address.city"));
        assertEquals(
                "[30000,30000,0,29999]",
                String.valueOf(written.selectExpr("count(*)", "count(DISTINCT index)", "min(index)", "max(index)")
                        .first()));
        assertEquals(Session.hash(users), Session.hash(written));
        assertTrue(files() > written.inputFiles().length, "a kill in a batch leaves files that are not of the sink");
    }

    /** Brings the users that are left. */
    private void end() throws Exception {
        Session.SPARK
                .readStream()
                .format("populace")
                .option("seed", "42")
                .option("count", COUNT)
                .option("fields", "index,user_id,address.city")
                .load()
                .writeStream()
                .format("parquet")
                .option("path", StreamingProcess.written(folder))
                .option("checkpointLocation", StreamingProcess.checkpoint(folder))
                .trigger(Trigger.AvailableNow())
                .start()
                .awaitTermination();
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(StreamingProcess.written(folder)))) {
            return files.filter(file -> file.toString().endsWith(".parquet")).count();
        }
    }
}
