package io.populace.benchmarks.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.benchmarks.profile.Recorded.Pauses;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileReportTest {

    private static final Runs RUNS = new Runs(1000, 10_000_000, 5_500_000_000L, Duration.ofSeconds(5));

    @Test
    void tellsTotalsMethodsAllocationAndPauses() {
        MethodTable methods = new MethodTable();
        Collections.nCopies(1500, List.of("a.B.mix", "a.B.draw", "a.B.main")).forEach(methods::add);
        Collections.nCopies(498, List.of("a.B.draw", "a.B.main")).forEach(methods::add);
        methods.add(List.of("a.B.rare", "a.B.main"));
        methods.add(List.of("a.B.main"));
        Recorded recorded = new Recorded(
                methods,
                Map.of("byte[]", 3_000_000L, "a.B", 1_000_000L, "a.Rare", 1L),
                Map.of(
                        "G1New: G1 Evacuation Pause", new Pauses(3, Duration.ofNanos(7_440_000), Duration.ofMillis(3)),
                        "G1Full: System.gc()", new Pauses(1, Duration.ofMillis(20), Duration.ofMillis(20))));

        assertEquals(
                """
                profile of    sequential, 10,000 users per run
                total time    5.000 s, 1,000 runs after a warm-up
                users         10,000,000, 2,000,000 per second
                output        5,500.0 MB
                samples       2,000
                on            JDK %s, %d processors, %s

                Methods, by cumulative time
                 samples    own s  own %%   cum. s cum. %%  method
                   2,000    0.003    0.1    5.000  100.0  a.B.main
                   1,998    1.245   24.9    4.995   99.9  a.B.draw
                   1,500    3.750   75.0    3.750   75.0  a.B.mix
                left out: 1 methods in less than 0.1 %% of the samples

                Allocation by class, estimated from samples
                          MB      %%    bytes/user  class
                         4.0  100.0           0.4  all
                         3.0   75.0           0.3  byte[]
                         1.0   25.0           0.1  a.B

                GC pauses
                   count    total ms  longest ms  collection
                       4        27.4        20.0  all
                       1        20.0        20.0  G1Full: System.gc()
                       3         7.4         3.0  G1New: G1 Evacuation Pause
                """.formatted(
                        Runtime.version(), Runtime.getRuntime().availableProcessors(), System.getProperty("os.arch")),
                new ProfileReport("sequential", RUNS, recorded).text());
    }

    @Test
    void tellsOfARecordingInWhichNothingWasSeen() {
        String text = new ProfileReport("parallel", RUNS, new Recorded(new MethodTable(), Map.of(), Map.of())).text();

        assertTrue(text.contains("\nsamples       0\n"), text);
        assertTrue(text.contains("\n         0.0    0.0           0.0  all\n"), text);
        assertTrue(text.endsWith("\n       0         0.0         0.0  all\n"), text);
    }
}
