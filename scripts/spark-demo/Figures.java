import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Measures the source against Spark's reading of JSON with the same users, in one process with two threads. All cases take
 * turns, so that they meet the same conditions. The arguments: how many users, how many rounds, and a new folder.
 */
public final class Figures {

    private Figures() {}

    public static void main(String[] args) throws IOException {
        String count = args[0];
        int rounds = Integer.parseInt(args[1]);
        Path folder = Files.createDirectory(Path.of(args[2]));
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate()) {
            spark.sparkContext().setLogLevel("ERROR");
            Dataset<Row> users = users(spark, count, 2);
            String json = folder.resolve("json").toString();
            users.write().json(json);
            Dataset<Row> read = spark.read().schema(users.schema()).json(json);
            String parquet = folder.resolve("parquet").toString();

            Map<String, Runnable> cases = new LinkedHashMap<>();
            cases.put("all columns", () -> drop(users));
            cases.put("read.json", () -> drop(read));
            cases.put("two columns", () -> drop(users.select("user_id", "address.city")));
            cases.put("all columns, one task", () -> drop(users(spark, count, 1)));
            cases.put("to Parquet", () -> parquet(users, parquet));
            cases.put("read.json to Parquet", () -> parquet(read, parquet));
            Map<String, List<Double>> seconds = new LinkedHashMap<>();
            for (int round = 0; round <= rounds; round++) {
                for (Map.Entry<String, Runnable> one : cases.entrySet()) {
                    long start = System.nanoTime();
                    one.getValue().run();
                    double taken = (System.nanoTime() - start) / 1e9;
                    if (round > 0) { // the first one is to warm up
                        seconds.computeIfAbsent(one.getKey(), name -> new ArrayList<>())
                                .add(taken);
                    }
                }
            }
            seconds.forEach((name, all) -> System.out.printf(
                    "%-22s median %6.2f s of %s%n",
                    name, median(all), all.stream().map(s -> String.format("%.2f", s)).toList()));
            ratio(seconds, "all columns over read.json", "read.json", "all columns");
            ratio(seconds, "two columns over all", "all columns", "two columns");
            ratio(seconds, "Parquet over read.json to Parquet", "read.json to Parquet", "to Parquet");
            ratio(seconds, "two tasks over one", "all columns, one task", "all columns");
        }
    }

    private static Dataset<Row> users(SparkSession spark, String count, int partitions) {
        return spark.read()
                .format("populace")
                .option("seed", "42")
                .option("count", count)
                .option("partitions", partitions)
                .load();
    }

    private static void drop(Dataset<Row> rows) {
        rows.write().format("noop").mode("overwrite").save();
    }

    private static void parquet(Dataset<Row> rows, String folder) {
        DataFrameWriter<Row> writer = rows.write().mode("overwrite");
        writer.option("compression", "zstd").parquet(folder);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void ratio(Map<String, List<Double>> seconds, String name, String slow, String fast) {
        System.out.printf("%-34s %5.2f times%n", name, median(seconds.get(slow)) / median(seconds.get(fast)));
    }
}
