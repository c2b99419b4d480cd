package io.populace.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.populace.benchmarks.EncodeBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class RoundsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void measuresEachBenchmarkOnceARoundInItsOwnJvm() throws IOException, RunnerException {
        Path json = folder.resolve("benchmarks.json");
        Path log = folder.resolve("last-round.log");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(EncodeBenchmark.class.getSimpleName() + "\\.(copy|draw)$")
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(1))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.NORMAL)
                .output(log.toString());

        Rounds.measure(options, 2, json);

        JsonNode results = new ObjectMapper().readTree(json.toFile());
        assertEquals(2, results.get(0).path("primaryMetric").path("rawData").size());
        assertEquals(2, results.get(1).path("primaryMetric").path("rawData").size());
        try (Stream<String> lines = Files.lines(log)) {
            assertEquals(
                    List.of("# Fork: 1 of 1", "# Fork: 1 of 1"),
                    lines.filter(line -> line.startsWith("# Fork:")).toList());
        }
        assertEquals(
                List.of("EncodeBenchmark.copy", "EncodeBenchmark.draw"),
                Measurements.read(json).all().stream().map(Measurement::name).toList());
    }
}
