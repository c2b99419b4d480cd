package io.populace.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeedLimitTest {

    /** Just fast enough: each ratio is a quarter of what is promised. */
    private static final List<Measurement> SLOWEST = List.of(
            measured("EncodeBenchmark.draw", 7e6, 0.999),
            measured("EncodeBenchmark.encode", 2e6, 0),
            measured("EncodeBenchmark.drawAndEncode", 2e6, 0.01),
            measured("EncodeBenchmark.jacksonGenerator", 4e6, 500),
            measured("ThreadsBenchmark.parallel threads=1", 1e6, 0),
            measured("ThreadsBenchmark.parallel threads=2", 0.45e6, 0),
            measured("EngineBenchmark.sequential count=1000000", 1.5e6, 0),
            measured("EngineBenchmark.parallel count=1000000", 3e6, 0),
            measured("DatafakerBaseline.sequential", 0.1e6, 9000),
            measured("DatafakerBaseline.parallelStream", 0.2e6, 9000));

    @Test
    void allowsAQuarterOfWhatIsPromised() {
        assertEquals(List.of(), SpeedLimit.brokenBy(new Measurements(SLOWEST)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EncodeBenchmark.draw                     | 7e6    | 1 | EncodeBenchmark.draw must allocate less than a byte a user: 1.0
            EncodeBenchmark.encode                   | 2e6    | 8 | EncodeBenchmark.encode must allocate less than a byte a user: 8.0
            EncodeBenchmark.drawAndEncode            | 2e6    | 1 | EncodeBenchmark.drawAndEncode must allocate less than a byte a user: 1.0
            EncodeBenchmark.encode                   | 1.9e6  | 0 | encode a user, over Jackson's generator must be at least 0.50 times, a quarter of what is promised: 0.48
            ThreadsBenchmark.parallel threads=2      | 0.44e6 | 0 | two threads over one, a million users a run must be at least 0.45 times, a quarter of what is promised: 0.44
            EngineBenchmark.sequential count=1000000 | 1.4e6  | 0 | over Datafaker and Jackson databind, one thread each must be at least 15.00 times, a quarter of what is promised: 14.00
            EngineBenchmark.parallel count=1000000   | 2.9e6  | 0 | over Datafaker and Jackson databind, all processors each must be at least 15.00 times, a quarter of what is promised: 14.50
            """)
    void refusesLess(String name, double users, double bytes, String message) {
        assertEquals(
                List.of(message),
                messages(new Measurements(Stream.concat(without(name), Stream.of(measured(name, users, bytes)))
                        .toList())));
    }

    @ParameterizedTest
    @CsvSource({
        "EncodeBenchmark.draw, 1",
        "EncodeBenchmark.encode, 2",
        "ThreadsBenchmark.parallel threads=1, 1",
        "DatafakerBaseline.sequential, 1"
    })
    void refusesARunWithoutABenchmarkThatItNeeds(String name, int broken) {
        assertEquals(broken, messages(new Measurements(without(name).toList())).size());
    }

    @Test
    void repeatsTheBenchmarksOfWhatWasBroken() {
        List<SpeedLimit> broken =
                List.of(new SpeedLimit(List.of("A.b count=1", "A.c"), ""), new SpeedLimit(List.of("A.b count=2"), ""));
        Pattern names = Pattern.compile(SpeedLimit.benchmarks(broken));

        List<String> repeated = new ArrayList<>(List.of("A.b", "A.c", "A.d", "AAb", "A.bb"));
        repeated.removeIf(name -> !names.matcher(name).matches());
        assertEquals(List.of("A.b", "A.c"), repeated);
    }

    private static List<String> messages(Measurements run) {
        return SpeedLimit.brokenBy(run).stream().map(SpeedLimit::message).toList();
    }

    private static Stream<Measurement> without(String name) {
        return SLOWEST.stream().filter(one -> !one.name().equals(name));
    }

    private static Measurement measured(String name, double users, double bytesPerUser) {
        return new Measurement(name, users, users / 2, 0, bytesPerUser);
    }
}
