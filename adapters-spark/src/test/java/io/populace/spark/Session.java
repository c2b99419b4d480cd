package io.populace.spark;

import java.util.Map;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The one session of Spark that all tests share; it ends with the JVM. */
final class Session {

    static final SparkSession SPARK = SparkSession.builder()
            .master("local[2]")
            .appName("populace-tests")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 1)
            .config("spark.sql.adaptive.enabled", false)
            .config("spark.sql.warehouse.dir", "target/warehouse")
            .getOrCreate();

    private Session() {}

    /** The users of seed 42 and some more options. */
    static Dataset<Row> users(Map<String, String> options) {
        DataFrameReader reader = SPARK.read().format("populace").option("seed", "42");
        return reader.options(options).load();
    }

    /** The plan that Spark runs, with what was left to the source. */
    static String plan(Dataset<Row> query) {
        return query.queryExecution().executedPlan().toString();
    }

    /** A number that two tables share if they have the same rows, in any order. */
    static String hash(Dataset<Row> table) {
        return String.valueOf(
                table.selectExpr("count(*)", "bit_xor(xxhash64(*))").first());
    }
}
