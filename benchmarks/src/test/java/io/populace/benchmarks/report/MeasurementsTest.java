package io.populace.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsRatesByBenchmarkAndParameter() throws IOException {
        Path json = Results.write(
                folder.resolve("a.json"),
                Results.of("EncodeBenchmark.draw", 7e6, 1e5),
                Results.of("EngineBenchmark.parallel count=10000", 5e6, 2e5));

        assertEquals(
                List.of(
                        new Measurement("EncodeBenchmark.draw", 7e6, 1e5, 550, 2),
                        new Measurement("EngineBenchmark.parallel count=10000", 5e6, 2e5, 550, 2)),
                Measurements.read(json).all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<project/>", "[]", "{}", "[{\"benchmark\": \"a.B.c\"}]"})
    void refusesWhatIsNoResultOfThese(String text) throws IOException {
        Path json = Files.writeString(folder.resolve("a.json"), text);

        IOException refused = assertThrows(IOException.class, () -> Measurements.read(json));
        assertEquals("must be a JSON result of these benchmarks: " + json, refused.getMessage());
    }

    @Test
    void comparesRunsAndSaysWhatExceedsTheError() throws IOException {
        Path before = Results.write(
                folder.resolve("a.json"),
                Results.of("A.same", 1_000_000, 30_000),
                Results.of("A.faster", 1_000_000, 30_000),
                Results.of("A.slower", 1_000_000, 30_000),
                Results.of("A.gone", 1, 0));
        Path after = Results.write(
                folder.resolve("b.json"),
                Results.of("A.same", 1_060_000, 30_000),
                Results.of("A.faster", 1_070_000, 30_000),
                Results.of("A.slower", 500_000, 30_000));

        assertEquals("""
                | benchmark | A, users/s | B, users/s | difference | B is |
                |---|---:|---:|---:|---|
                | A.same | 1,000,000 ± 30,000 | 1,060,000 ± 30,000 | +6.0 % | too noisy to tell |
                | A.faster | 1,000,000 ± 30,000 | 1,070,000 ± 30,000 | +7.0 % | faster |
                | A.slower | 1,000,000 ± 30,000 | 500,000 ± 30,000 | -50.0 % | slower |

                only in A: A.gone
                """, Comparison.of(Measurements.read(before), Measurements.read(after)));
    }
}
