package io.populace.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.engine.PartListener;
import io.populace.json.JsonEncoders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder of parts on a file system where each operation fails in turn. */
class FailingFileSystemTest {

    private static final Population POPULATION = Population.seeded(42);
    private static final BlockFormat JSON = new RecordBlocks(JsonEncoders.array());
    private static final Parts PARTS = new Parts(IndexRange.of(0, 750), 300, ".json");
    private static final String RECIPE = "{}\n";

    @TempDir
    private Path parent = Path.of("");

    private final Map<String, byte[]> whole = new TreeMap<>();

    @BeforeEach
    void makeWholeFiles() throws IOException {
        whole.put("_recipe.json", RECIPE.getBytes(StandardCharsets.UTF_8));
        for (int part = 0; part < 3; part++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            POPULATION.write(IndexRange.of(300L * part, Math.min(750, 300L * (part + 1))), JSON, out);
            whole.put("part-0000" + part + ".json", out.toByteArray());
        }
    }

    /**
     * What a run met.
     *
     * @param failed the first operation that failed; empty if the run needs fewer
     * @param reported whether the run ended in an exception
     */
    private record Outcome(String failed, boolean reported) {}

    @Test
    void reportsEachFailureThatMatters() throws IOException, InterruptedException {
        Set<String> reported = new TreeSet<>();
        Set<String> accepted = new TreeSet<>();
        Outcome outcome = run(0, 0, 1);
        for (int n = 1; !outcome.failed.isEmpty(); n++) {
            (outcome.reported ? reported : accepted).add(outcome.failed);
            outcome = run(n, n, 1);
        }

        assertEquals(
                Set.of(
                        "create users",
                        "iterate folder", // to see that nobody else has files there
                        "list folder",
                        "open temporary",
                        "read _recipe.json",
                        "sync temporary",
                        "write temporary"),
                reported);
        assertEquals(
                Set.of(
                        "delete temporary", // it stays for the next run
                        "iterate folder", // so leftovers stay
                        "link _recipe.json", // so the file is moved
                        "link part-00000.json",
                        "link part-00001.json",
                        "link part-00002.json",
                        "list folder",
                        "lock temporary", // so no other run will remove it
                        "open folder", // it cannot be synced
                        "sync folder"),
                accepted);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void survivesAFileSystemThatFailsForGood(int threads) throws IOException, InterruptedException {
        int reported = 0;
        int accepted = -1; // the last run meets no failure
        Outcome outcome;
        do {
            outcome = run(reported + accepted + 1, Integer.MAX_VALUE, threads);
            if (outcome.reported) {
                reported++;
            } else {
                accepted++;
            }
        } while (!outcome.failed.isEmpty());

        assertTrue(reported > 30, "reported: " + reported);
        assertTrue(accepted < 10, "only the last syncs and removals cannot matter: " + accepted);
    }

    /** A run in which the operations {@code first} to {@code last} fail, and a plain run in the same folder. */
    private Outcome run(int first, int last, int threads) throws IOException, InterruptedException {
        Path folder =
                Files.createDirectory(parent.resolve(first + "-" + threads)).resolve("users");
        RecordingFileSystem files = new RecordingFileSystem(folder.getFileSystem());
        files.fail(first, last);
        boolean reported = false;
        try {
            write(files.of(folder), threads);
        } catch (IOException e) {
            reported = true;
        }
        List<String> operations = files.operations();
        String failed = first < operations.size() ? operations.get(first) : "";
        assertEveryFileIsWhole(folder, failed);
        assertTrue(reported || names(folder).containsAll(whole.keySet()), failed);

        write(folder, threads);
        assertEveryFileIsWhole(folder, failed);
        assertEquals(whole.keySet(), names(folder), failed);
        return new Outcome(failed, reported);
    }

    private static void write(Path folder, int threads) throws IOException, InterruptedException {
        PartFolder parts = PartFolder.open(folder, RECIPE.getBytes(StandardCharsets.UTF_8), PARTS);
        parts.write(POPULATION.drawer(), JSON, parts.resume(Shard.ALL), threads, PartListener.NONE);
    }

    private void assertEveryFileIsWhole(Path folder, String failed) throws IOException {
        for (String name : names(folder)) {
            if (!name.startsWith(".populace-")) {
                assertArrayEquals(whole.get(name), Files.readAllBytes(folder.resolve(name)), name + " after " + failed);
            }
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
