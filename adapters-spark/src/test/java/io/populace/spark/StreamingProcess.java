package io.populace.spark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.streaming.StreamingQueryListener;
import org.apache.spark.sql.types.DataTypes;

/** A query in a process of its own, which writes a stream into Parquet until it is killed. */
final class StreamingProcess {

    /** A line for each batch that is in the sink. */
    private static final String BATCH = "batch";

    /** The line of a task that waits for its end, in the middle of a batch. */
    private static final String WAITING = "waiting";

    /** A process that takes longer never writes the line that is waited for. */
    private static final long LONGEST_MINUTES = 3;

    /** The users until one waits. Static, as each task gets a copy of a function and what it holds. */
    private static final AtomicLong LEFT = new AtomicLong();

    private StreamingProcess() {}

    /**
     * Runs the process.
     *
     * @param args the folder of {@link #written}, and which user waits for the kill, counted from the start of the process
     */
    public static void main(String[] args) throws Exception {
        LEFT.set(Long.parseLong(args[1]));
        UDF1<Long, Long> drawn = index -> {
            if (LEFT.decrementAndGet() == 0) {
                System.out.println(WAITING);
                System.in.read();
            }
            return index;
        };
        Session.SPARK.streams().addListener(new StreamingQueryListener() {
            @Override
            public void onQueryStarted(QueryStartedEvent event) {}

            @Override
            public void onQueryProgress(QueryProgressEvent event) {
                if (event.progress().numInputRows() > 0) {
                    System.out.println(BATCH);
                }
            }

            @Override
            public void onQueryTerminated(QueryTerminatedEvent event) {}
        });
        Dataset<Row> users = Session.SPARK
                .readStream()
                .format("populace")
                .option("seed", "42")
                .option("usersPerSecond", "3000")
                .option("usersPerBatch", "300")
                .option("partitions", "3")
                .option("fields", "index,user_id,address.city")
                .load()
                .withColumn(
                        "index",
                        functions
                                .udf(drawn, DataTypes.LongType)
                                .asNondeterministic()
                                .apply(functions.col("index")));
        Path folder = Path.of(args[0]);
        users.writeStream()
                .format("parquet")
                .option("path", written(folder))
                .option("checkpointLocation", checkpoint(folder))
                .start()
                .awaitTermination();
    }

    /** The folder of Parquet in a folder. */
    static String written(Path folder) {
        return folder.resolve("users").toString();
    }

    /** The checkpoint in a folder. */
    static String checkpoint(Path folder) {
        return folder.resolve("checkpoint").toString();
    }

    /** Runs the process, and kills it in the middle of a batch: when it has drawn so many users. */
    static void killInBatch(Path folder, long users) throws IOException, InterruptedException {
        kill(folder, users, WAITING, 1);
    }

    /** Runs the process, and kills it when so many batches are in the sink. */
    static void killAfterBatches(Path folder, int batches) throws IOException, InterruptedException {
        kill(folder, Long.MAX_VALUE, BATCH, batches);
    }

    /** Kills the process after some lines. {@link Process#destroyForcibly} sends SIGKILL, on Linux. */
    private static void kill(Path folder, long users, String line, int lines) throws IOException, InterruptedException {
        File log = folder.resolve("log").toFile();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-XX:") || argument.startsWith("--"))
                .forEach(command::add);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                StreamingProcess.class.getName(),
                folder.toString(),
                Long.toString(users)));
        Process process = new ProcessBuilder(command)
                .redirectError(Redirect.appendTo(log))
                .start();
        CompletableFuture.delayedExecutor(LONGEST_MINUTES, TimeUnit.MINUTES).execute(process::destroyForcibly);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            if (out.lines().filter(line::equals).limit(lines).count() < lines) {
                throw new IllegalStateException(
                        "the process must write a line \"" + line + "\" before it ends; what it did is in " + log);
            }
            process.destroyForcibly();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }
}
