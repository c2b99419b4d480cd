package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.engine.OrderedParallelEngine;
import io.populace.generation.engine.SequentialEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Within a data version, a seed always gives the same bytes, whatever the engine, slices or JVM. Greece, Japan and Russia stand for
 * the scripts of the world beside the Latin, and Egypt for those that are written from right to left.
 */
class GoldenDigestsTest {

    private static final String WHAT_TO_DO = "Other bytes mean a new data version. If they are meant: raise"
            + " UserDrawer.DATA_VERSION, say in CHANGELOG.md what changed, and run once with -Dgolden.update=true."
            + " A new field changes those of all fields alone, and needs no version."
            + " Actual line: ";

    @BeforeAll
    static void updateTheTableIfAskedTo() throws IOException, InterruptedException {
        if (GoldenTable.updateIsAskedFor()) {
            GoldenTable.update();
            fail("golden-digests.txt is updated; run again without -Dgolden.update");
        }
    }

    static List<Golden> table() throws IOException {
        return GoldenTable.read();
    }

    static Stream<Golden> ndjson() throws IOException {
        return table().stream().filter(golden -> golden.format() == Format.NDJSON);
    }

    @Test
    void isTheTableOfThisDataVersion() throws IOException {
        assertEquals(GoldenTable.currentVersion(), GoldenTable.version(), "run once with -Dgolden.update=true");
    }

    @ParameterizedTest
    @MethodSource("table")
    void givesTheBytesOfThisDataVersion(Golden golden) throws IOException, InterruptedException {
        Golden actual = golden.actual(new SequentialEngine());
        assertEquals(golden, actual, () -> WHAT_TO_DO + actual);
    }

    @ParameterizedTest
    @MethodSource("table")
    void givesTheSameBytesForAnyNumberOfThreads(Golden golden) throws IOException, InterruptedException {
        for (int threads : new int[] {1, 2, 7}) {
            assertEquals(golden, golden.actual(new OrderedParallelEngine(threads)), threads + " threads");
        }
    }

    @ParameterizedTest
    @MethodSource("ndjson")
    void givesTheSameBytesInSlices(Golden golden) throws IOException, InterruptedException {
        Population population = golden.population();
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        long start = golden.range().start();
        for (long users = 0; start < golden.range().end(); users = 2 * users + 1) { // 0, 1, 3, 7, ...
            IndexRange slice =
                    IndexRange.ofCount(start, Math.min(users, golden.range().end() - start));
            joined.write(Outputs.bytes(population, slice, golden.encoder()));
            start = slice.end();
        }
        assertEquals(golden, golden.withDigest(Golden.sha256(joined.toByteArray())));
    }

    @Test
    void givesTheSameBytesInAJvmOfAnotherLocaleTimeZoneAndCharset() throws IOException, InterruptedException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Chatham",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dbasedir=" + System.getProperty("basedir"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        GoldenTable.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(
                table().stream().map(Golden::toString).toList(), printed.lines().toList());
        assertEquals(0, jvm.waitFor());
    }
}
