package io.populace.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A cluster of separate processes makes the users that one process makes, also if an executor is killed. */
class ClusterIT {

    @Test
    void makesTheSameUsersThoughAnExecutorIsKilled() throws IOException {
        assertSameUsersAfterKills("500k", 16, 4);
    }

    @Test
    @Tag("long") // each session and each executor takes seconds to start
    void makesTheSameUsersThoughTwoExecutorsAreKilled() throws IOException {
        assertSameUsersAfterKills("10M", 40, 8, 24);
    }

    /** Kills an executor each time when so many tasks have ended. */
    private static void assertSameUsersAfterKills(String count, int partitions, Integer... kills) throws IOException {
        Map<String, String> options = Map.of("count", count, "partitions", String.valueOf(partitions));
        Killer killer = new Killer(List.of(kills));
        String expected;
        try (SparkSession local = session("local[2]")) {
            expected = hash(users(local, options));
        }
        try (SparkSession cluster = session("local-cluster[2,1,1024]")) {
            cluster.sparkContext().addSparkListener(killer);

            assertEquals(expected, hash(users(cluster, options)));
        }
        // By now the listener has heard of all tasks: without a loss, one for each partition, and one that adds up.
        assertTrue(killer.ended > partitions + kills.length, () -> "tasks that ended: " + killer.ended);
        assertEquals(kills.length, killer.killed);
    }

    private static Dataset<Row> users(SparkSession spark, Map<String, String> options) {
        return spark.read()
                .format("populace")
                .option("seed", "42")
                .options(options)
                .load();
    }

    /** Not that of {@code Session}, which would start a session of its own. */
    private static String hash(Dataset<Row> table) {
        return String.valueOf(
                table.selectExpr("count(*)", "bit_xor(xxhash64(*))").first());
    }

    private static SparkSession session(String master) {
        return SparkSession.builder()
                .master(master)
                .appName("populace-cluster")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.executor.memory", "512m")
                .config("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.warehouse.dir", "target/warehouse")
                .getOrCreate();
    }

    /** Kills an executor, as {@code kill -9} does, when given numbers of tasks have ended. */
    private static final class Killer extends SparkListener {

        private final Deque<Integer> kills;
        private int ended;
        private int killed;

        Killer(List<Integer> kills) {
            this.kills = new ArrayDeque<>(kills);
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd task) {
            ended++;
            if (!kills.isEmpty() && ended >= kills.element()) {
                kills.remove();
                executor().destroyForcibly();
                killed++;
            }
        }

        /** Spark starts executors as children of the driver's JVM, which has no other ones. */
        private static ProcessHandle executor() {
            return ProcessHandle.current().children().findFirst().orElseThrow();
        }
    }
}
