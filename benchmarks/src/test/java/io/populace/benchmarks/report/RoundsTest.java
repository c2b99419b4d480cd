package io.populace.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.populace.benchmarks.EncodeBenchmark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
    void writesOneResultForEachBenchmarkOfAllRounds() throws IOException, RunnerException {
        Path json = folder.resolve("benchmarks.json");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(EncodeBenchmark.class.getSimpleName() + "\\.(copy|draw)$")
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(1))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);

        Rounds.measure(options, 2, json);

        JsonNode results = new ObjectMapper().readTree(json.toFile());
        assertEquals(2, results.get(0).path("primaryMetric").path("rawData").size());
        assertEquals(
                List.of("EncodeBenchmark.copy", "EncodeBenchmark.draw"),
                Measurements.read(json).all().stream().map(Measurement::name).toList());
    }
}
