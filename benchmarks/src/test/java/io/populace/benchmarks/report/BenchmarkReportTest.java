package io.populace.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarkReportTest {

    private static final List<String> RESULTS = List.of(
            Results.of("DatafakerBaseline.parallelStream", 100_000, 5_000),
            Results.of("DatafakerBaseline.sequential", 50_000, 2_000),
            Results.of("EncodeBenchmark.drawAndEncode", 1_900_000, 10_000),
            Results.of("EngineBenchmark.parallel count=10000", 5_000_000, 10_000),
            Results.of("EngineBenchmark.sequential count=10000", 4_000_000, 10_000),
            Results.of("EngineBenchmark.parallel count=1000000", 8_000_000, 10_000),
            Results.of("EngineBenchmark.sequential count=1000000", 4_000_000, 10_000),
            Results.of("StreamBenchmark.sequential", 1_500_000, 10_000),
            Results.of("ThreadsBenchmark.parallel threads=1", 4_000_000, 10_000),
            Results.of("ThreadsBenchmark.parallel threads=2", 7_000_000, 430_000));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void showsEachPromiseNextToItsFigure() throws IOException {
        Files.writeString(folder.resolve("processes.ndjson"), """
                {"name": "cold start", "command": "a", "users": 10000, "seconds": [181e-3, 0.2, 0.29], "kilobytes": [60000]}
                {"name": "10 million into a file", "command": "b", "users": 10000000, "seconds": [3, 2.9, 3.1], "kilobytes": [90000, 1, 1]}
                {"name": "10 million", "command": "c", "users": 10000000, "seconds": [2, 2.5, 2.6], "kilobytes": [1]}
                {"name": "cp of that file", "command": "cp", "users": 0, "seconds": [1.5, 1.6, 1.4], "kilobytes": [999999]}
                """);

        String report = report();

        assertContains(
                report,
                "| draw and encode one JSON record, one core | at least 2 million users/s | 1.90 million users/s (1.89 to 1.91) | missed |");
        assertContains(report, "| the same, allocated | 0 B per user | 2.000 B | missed |");
        assertContains(
                report,
                "| 10 million users to /dev/null, whole process | at least 4 million users/s | 4.00 million users/s (3.85 to 5.00) | too noisy to tell |");
        assertContains(
                report,
                "| into a regular file, over cp of that file | at most 1.5 times | 2.00 times (1.85 to 2.15) | missed |");
        assertContains(
                report,
                "| two threads over one | at least 1.8 times | 1.75 times (1.64 to 1.86) | too noisy to tell |");
        assertContains(
                report,
                "| Stream<User>, one core | at least 1 million users/s | 1.50 million users/s (1.49 to 1.51) | kept |");
        assertContains(
                report, "| cold start: 10,000 users into a file | at most 300 ms | 200 ms (181 to 290) | kept |");
        assertContains(report, "| memory, whatever the count | under 256 MB resident | 90 MB | kept |");
        assertContains(report, "one thread each | at least 60 times | 80.00 times (76.79 to 83.21) | kept |");
        assertContains(report, "| cold start | 0.200 | 0.181 to 0.290, 3 runs | 60 | `a` |");
        String page = Files.readString(folder.resolve("benchmarks.html"));
        assertContains(page, "<td class=\"verdict kept\">kept</td>");
        assertContains(page, "<td class=\"verdict too-noisy\">too noisy to tell</td>");
    }

    @Test
    void comparesProcessorTimesAndDurationsOfCommands() throws IOException {
        Files.writeString(folder.resolve("processes.ndjson"), """
                {"name": "zstd", "command": "a", "users": 1000000, "seconds": [1.0], "cpu": [1.5], "kilobytes": [1]}
                {"name": "zstd in a pipe", "command": "b | zstd", "users": 1000000, "seconds": [1.0], "cpu": [2.0], "kilobytes": [1]}
                {"name": "zstd, one thread", "command": "c", "users": 1000000, "seconds": [1.9], "cpu": [1.5], "kilobytes": [1]}
                {"name": "folder", "command": "d", "users": 1000000, "seconds": [2.0], "cpu": [1.5], "kilobytes": [1]}
                {"name": "verify", "command": "e", "users": 1000000, "seconds": [4.0], "cpu": [1.5], "kilobytes": [1]}
                """);

        String report = report();

        assertContains(
                report,
                "| zstd level 1, over a pipe into zstd -1 -T2, processor time | at most 0.85 times | 0.75 times | kept |");
        assertContains(report, "| zstd in a pipe | 1.000 | 1.000 to 1.000, 1 runs | 0 | `b \\| zstd` |");
        assertContains(report, "| two threads over one: zstd | at least 1.8 times | 1.90 times | kept |");
        assertContains(report, "| verify a folder, over making it | at least 0.8 times | 0.50 times | missed |");
    }

    @Test
    void drawsSpeedAndSizeOfFormats() throws IOException {
        Results.write(
                folder.resolve("benchmarks.json"),
                Stream.concat(RESULTS.stream(), Stream.of(Results.of("BlockBenchmark.block format=csv", 2_000_000, 1)))
                        .toArray(String[]::new));
        BenchmarkReport.write(Effort.FULL, folder);

        String page = Files.readString(folder.resolve("benchmarks.html"));
        assertEquals(7, page.split("<svg class=\"chart\"", -1).length - 1);
        assertContains(page, "Bytes per user by format");
    }

    @Test
    void saysWhichPromisesWereNotMeasured() throws IOException {
        assertContains(
                report(),
                "| cold start: 10,000 users into a file | at most 300 ms | not in this run (scripts/benchmark.sh) |  |");
    }

    @Test
    void showsTheEfficiencyGainAsItsFormula() throws IOException {
        String report = report();

        assertContains(
                report,
                "| parallel | sequential | 10,000 | (2.50 ms − 2.00 ms) / 2.50 ms × 100 = 20.0 % (19.7 to 20.3) |");
        assertContains(
                report,
                "| parallel | sequential | 1,000,000 | (250.00 ms − 125.00 ms) / 250.00 ms × 100 = 50.0 % (49.9 to 50.1) |");
        assertContains(
                report,
                "| parallel | Datafaker, parallel stream | 1,000,000 | (10.00 s − 125.00 ms) / 10.00 s × 100 = 98.8 % (98.7 to 98.8) |");
        assertContains(
                report,
                "| sequential | Datafaker, sequential | 10,000 | (200.00 ms − 2.50 ms) / 200.00 ms × 100 = 98.8 % (98.7 to 98.8) |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http:", "https:", "src=", "<link rel=\"stylesheet", "@import", "url("})
    void loadsNothingFromTheNetwork(String request) throws IOException {
        report();

        String page = Files.readString(folder.resolve("benchmarks.html")).replace("http://www.w3.org/2000/svg", "");
        assertFalse(page.contains(request));
    }

    @Test
    void drawsFiveChartsAndMarksAQuickRun() throws IOException {
        String report = report();

        String page = Files.readString(folder.resolve("benchmarks.html"));
        assertEquals(5, page.split("<svg class=\"chart\"", -1).length - 1);
        assertContains(page, "<strong>quick</strong>");
        assertContains(report, "a quick run of ");
    }

    @Test
    void drawsNoChartOfStreamsThatWereNotMeasured() throws IOException {
        Results.write(
                folder.resolve("benchmarks.json"),
                RESULTS.stream()
                        .filter(result -> !result.contains("StreamBenchmark"))
                        .toArray(String[]::new));
        BenchmarkReport.write(Effort.QUICK, folder);

        String page = Files.readString(folder.resolve("benchmarks.html"));
        assertEquals(4, page.split("<svg class=\"chart\"", -1).length - 1);
        assertFalse(page.contains("Users as objects"), page);
    }

    private String report() throws IOException {
        Results.write(folder.resolve("benchmarks.json"), RESULTS.toArray(new String[0]));
        BenchmarkReport.write(Effort.QUICK, folder);
        return Files.readString(folder.resolve("benchmarks.md"));
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), text);
    }
}
