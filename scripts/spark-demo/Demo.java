import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;

/** Writes users into Parquet on a cluster, and counts them by city. The arguments: how many users, and the new folder. */
public final class Demo {

    private Demo() {}

    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            spark.read()
                    .format("populace")
                    .option("seed", "42")
                    .option("count", args[0])
                    .load()
                    .write()
                    .option("compression", "zstd")
                    .parquet(args[1]);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            System.out.printf("%d.%d seconds with the start of the executors%n", millis / 1000, millis % 1000 / 100);
            spark.read().parquet(args[1]).createOrReplaceTempView("users");
            spark.sql("SELECT address.country, address.city, count(*) AS users FROM users GROUP BY ALL ORDER BY ALL")
                    .show(100, false);
        }
    }
}
