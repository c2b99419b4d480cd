package io.populace.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeedLimitTest {

    /** Just fast enough: each ratio has a quarter of the promised gain. */
    private static final List<Measurement> SLOWEST = List.of(
            measured("EncodeBenchmark.encode", 5e6, 0.999),
            measured("EncodeBenchmark.drawAndEncode", 2e6, 0.01),
            measured("EncodeBenchmark.jacksonGenerator", 4e6, 500),
            measured("ThreadsBenchmark.parallel threads=2", 1.2e6, 0),
            measured("ThreadsBenchmark.independent threads=2", 2e6, 0),
            measured("EngineBenchmark.sequential count=1000000", 1.575e6, 7.9),
            measured("EngineBenchmark.parallel count=1000000", 3.15e6, 0),
            measured("DatafakerBaseline.sequential", 0.1e6, 9000),
            measured("FormatBenchmark.csv", 0.485e6, 0),
            measured("FormatBenchmark.sql", 0.45e6, 0),
            measured("FormatBenchmark.template", 3.5e6, 0),
            measured("FormatBenchmark.twoFields", 5.5e6, 0));

    @Test
    void allowsAQuarterOfThePromisedGain() {
        assertEquals(List.of(), messages(new Measurements(SLOWEST)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EncodeBenchmark.encode                   | 5e6    | 1 | EncodeBenchmark.encode must allocate less than 1 B per user: 1.0
            EncodeBenchmark.drawAndEncode            | 2e6    | 1 | EncodeBenchmark.drawAndEncode must allocate less than 1 B per user: 1.0
            EngineBenchmark.sequential count=1000000 | 2e6    | 8 | EngineBenchmark.sequential count=1000000 must allocate less than 8 B per user: 8.0
            EngineBenchmark.parallel count=1000000   | 4e6    | 16 | EngineBenchmark.parallel count=1000000 must allocate less than 8 B per user: 16.0
            EncodeBenchmark.encode                   | 4.8e6  | 0 | EncodeBenchmark.encode must be at least 1.25 times as fast as EncodeBenchmark.jacksonGenerator: 1.20 (1.20 to 1.20)
            ThreadsBenchmark.parallel threads=2      | 1.0e6  | 0 | ThreadsBenchmark.parallel threads=2 must be at least 0.60 times as fast as ThreadsBenchmark.independent threads=2: 0.50 (0.50 to 0.50)
            EngineBenchmark.sequential count=1000000 | 1.4e6  | 0 | EngineBenchmark.sequential count=1000000 must be at least 15.75 times as fast as DatafakerBaseline.sequential: 14.00 (14.00 to 14.00)
            FormatBenchmark.csv                      | 0.4e6  | 0 | FormatBenchmark.csv must be at least 0.24 times as fast as EncodeBenchmark.drawAndEncode: 0.20 (0.20 to 0.20)
            FormatBenchmark.twoFields                | 5.4e6  | 0 | FormatBenchmark.twoFields must be at least 2.75 times as fast as EncodeBenchmark.drawAndEncode: 2.70 (2.70 to 2.70)
            """)
    void refusesLess(String name, double users, double bytes, String message) {
        assertEquals(
                List.of(message),
                messages(new Measurements(Stream.concat(without(name), Stream.of(measured(name, users, bytes)))
                        .toList())));
    }

    @ParameterizedTest
    @CsvSource({
        "FormatBenchmark.csv, 2",
        "EncodeBenchmark.encode, 2",
        "ThreadsBenchmark.independent threads=2, 1",
        "DatafakerBaseline.sequential, 1"
    })
    void refusesARunWithoutABenchmarkThatItNeeds(String name, int broken) {
        assertEquals(broken, messages(new Measurements(without(name).toList())).size());
    }

    @Test
    void namesTheBenchmarksThatItNeeds() {
        Pattern names = Pattern.compile(SpeedLimit.allBenchmarks());

        assertEquals(
                List.of(),
                SLOWEST.stream()
                        .map(one -> one.name().split(" ", 2)[0])
                        .filter(name -> !names.matcher(name).matches())
                        .toList());
        assertFalse(names.matcher("StreamBenchmark.sequential").matches());
    }

    @Test
    void repeatsTheBenchmarksOfBrokenLimits() {
        List<SpeedLimit> broken =
                List.of(new SpeedLimit(List.of("A.b count=1", "A.c"), ""), new SpeedLimit(List.of("A.b count=2"), ""));
        Pattern names = Pattern.compile(SpeedLimit.benchmarks(broken));

        List<String> repeated = new ArrayList<>(List.of("A.b", "A.c", "A.d", "AAb", "A.bb"));
        repeated.removeIf(name -> !names.matcher(name).matches());
        assertEquals(List.of("A.b", "A.c"), repeated);
    }

    @Test
    void reportsAllBrokenLimitsInOneLine() {
        List<SpeedLimit> broken =
                List.of(new SpeedLimit(List.of("A.b"), "b is slow"), new SpeedLimit(List.of("A.c"), "c is slow"));

        assertEquals("too slow, also when repeated: b is slow; c is slow", SpeedLimit.report(broken));
    }

    /** Two workers at 0.55 of two threads: with errors of 10 %, the 95 % interval ends at 0.59, with 20 % at 0.62. */
    @ParameterizedTest
    @CsvSource({"0.1, 1", "0.2, 0"})
    void breaksNothingIfTheRunWasTooNoisyToTell(double relativeError, int broken) {
        Stream<Measurement> threads = Stream.of(
                new Measurement("ThreadsBenchmark.independent threads=2", 2e6, relativeError * 2e6, 0, 0),
                new Measurement("ThreadsBenchmark.parallel threads=2", 1.1e6, relativeError * 1.1e6, 0, 0));
        Stream<Measurement> others = SLOWEST.stream().filter(one -> !one.name().startsWith("ThreadsBenchmark"));
        assertEquals(
                broken,
                messages(new Measurements(Stream.concat(others, threads).toList()))
                        .size());
    }

    @Test
    void expectsNoGainFromThreadsOnASingleProcessor() {
        Measurements run = new Measurements(Stream.concat(
                        without("ThreadsBenchmark.parallel threads=2"),
                        Stream.of(measured("ThreadsBenchmark.parallel threads=2", 1e6, 0)))
                .toList());
        assertEquals(List.of(), SpeedLimit.brokenBy(run, 1));
        assertEquals(1, SpeedLimit.brokenBy(run, 2).size());
    }

    private static List<String> messages(Measurements run) {
        return SpeedLimit.brokenBy(run, 2).stream().map(SpeedLimit::message).toList();
    }

    private static Stream<Measurement> without(String name) {
        return SLOWEST.stream().filter(one -> !one.name().equals(name));
    }

    private static Measurement measured(String name, double users, double bytesPerUser) {
        return new Measurement(name, users, 0, 0, bytesPerUser);
    }
}
