package io.populace.benchmarks.report;

import io.populace.benchmarks.EncodeBenchmark;
import io.populace.report.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and writes the report, or compares two runs. Called by the build and {@code scripts/benchmark.sh}. */
public final class BenchmarkReport {

    private BenchmarkReport() {}

    /**
     * Takes {@code run quick|full FOLDER}, {@code compare A.json B.json} or {@code names}, which prints {@link ProcessName}.
     * A run that breaks a {@link SpeedLimit}, also when repeated, leaves one line about it in {@code too-slow.txt}.
     */
    public static void main(String[] args) throws IOException, RunnerException {
        if (args[0].equals("compare")) {
            print(Comparison.of(Measurements.read(Path.of(args[1])), Measurements.read(Path.of(args[2]))));
        } else if (args[0].equals("names")) {
            print(ProcessName.lines());
        } else {
            Path folder = Files.createDirectories(Path.of(args[2]));
            Effort effort = Effort.valueOf(args[1].toUpperCase(Locale.ROOT));
            Path tooSlow = folder.resolve("too-slow.txt");
            Files.deleteIfExists(tooSlow);
            measure(effort, effort.benchmarks(), folder.resolve("benchmarks.json"));
            write(effort, folder);
            List<SpeedLimit> broken = brokenTwice(effort, folder);
            if (!broken.isEmpty()) {
                Files.writeString(tooSlow, SpeedLimit.report(broken));
            }
        }
    }

    private static void print(String text) throws IOException {
        Files.write(Path.of("/dev/stdout"), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The limits that this run breaks and a repetition of their benchmarks breaks again. */
    private static List<SpeedLimit> brokenTwice(Effort effort, Path folder) throws IOException, RunnerException {
        List<SpeedLimit> broken = broken(folder.resolve("benchmarks.json"));
        if (broken.isEmpty()) {
            return List.of();
        }
        Path repetition = folder.resolve("repetition.json");
        measure(effort, SpeedLimit.benchmarks(broken), repetition);
        List<List<String>> suspects =
                broken.stream().map(SpeedLimit::benchmarks).toList();
        return broken(repetition).stream()
                .filter(limit -> suspects.contains(limit.benchmarks()))
                .toList();
    }

    private static List<SpeedLimit> broken(Path json) throws IOException {
        return SpeedLimit.brokenBy(Measurements.read(json), Runtime.getRuntime().availableProcessors());
    }

    /** Measures the benchmarks whose class and method match {@code names}. */
    private static void measure(Effort effort, String names, Path json) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\Q" + EncodeBenchmark.class.getPackageName() + ".\\E" + names + "$")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        effort.limit(options);
        Rounds.measure(options, effort.rounds, json);
    }

    /** Writes the page and the Markdown next to {@code benchmarks.json}, with {@code processes.ndjson} if it is there. */
    static void write(Effort effort, Path folder) throws IOException {
        Measurements measurements = Measurements.read(folder.resolve("benchmarks.json"));
        List<ProcessRuns> processes = ProcessRuns.read(folder.resolve("processes.ndjson"));
        Charts charts = new Charts(measurements);
        Map<String, Object> context = new HashMap<>();
        context.put("effort", effort.name().toLowerCase(Locale.ROOT));
        context.put("quick", effort == Effort.QUICK);
        context.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        context.put("facts", Machine.facts());
        context.put("figures", new Figures(measurements, processes).rows());
        context.put("gains", Gain.in(measurements));
        context.put("benchmarks", measurements.all().stream().map(Row::of).toList());
        context.put("processes", processes.stream().map(ProcessRow::of).toList());
        context.put("measuredProcesses", !processes.isEmpty());
        context.put("charts", charts.all());
        new Template(BenchmarkReport.class, "benchmarks.html").write(context, folder.resolve("benchmarks.html"));
        new Template(BenchmarkReport.class, "benchmarks.md").write(context, folder.resolve("benchmarks.md"));
        Files.writeString(folder.resolve("engines.svg"), charts.engines());
    }

    /** A table row for a benchmark. */
    private record Row(String name, String users, String error, String megabytes, String bytes) {

        static Row of(Measurement one) {
            return new Row(
                    one.name(),
                    format("%,.0f", one.users()),
                    format("%,.0f", one.error()),
                    one.megabytes() == 0 ? "" : format("%,.0f", one.megabytes()),
                    format("%,.1f", one.bytesPerUser()));
        }
    }

    /** A table row for a command. */
    private record ProcessRow(
            String name, String command, String commandInTable, String median, String range, String memory) {

        static ProcessRow of(ProcessRuns runs) {
            return new ProcessRow(
                    runs.name(),
                    runs.command(),
                    runs.command().replace("|", "\\|"), // else it would end the cell of a Markdown table
                    format("%.3f", runs.median().value()),
                    format(
                            "%.3f to %.3f, %d runs",
                            runs.fastest(), runs.slowest(), runs.seconds().size()),
                    format("%.0f", runs.mostKilobytes() / 1e3));
        }
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
