package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectCompressedTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void severalFilesAreOnePopulationHoweverTheyAreCompressed() {
        Path gzip = generate("-n 3000", "a.ndjson.gz");
        Path zstd = generate("-n 3000 --start 3000", "b.json.zst");
        Path plain = generate("-n 10 --start 6000", "c.ndjson");
        Run run = Run.done("inspect", gzip.toString(), zstd.toString(), plain.toString(), "--expect", "6010");

        assertTrue(run.out().startsWith("6,010 users in 3 files\n"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst"})
    void readsStandardInput(String ending) throws IOException {
        byte[] file = Files.readAllBytes(generate("-n 2500", "users.ndjson." + ending));
        Run run = Run.reading(new ByteArrayInputStream(file), "inspect", "-");

        assertTrue(run.out().startsWith("2,500 users in standard input\n"), run.out());
        assertEquals(0, run.exitCode(), run.err());
    }

    /** The first bytes decide, not the name. */
    @ParameterizedTest
    @CsvSource({"gzip, users.ndjson", "zstd, users.json"})
    void readsAFileWhateverItsName(String method, String name) {
        Path file = generate("-n 300 --compress " + method, name);

        assertTrue(Run.done("inspect", file.toString()).out().startsWith("300 users in " + file + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"gz, gzip data ends early", "zst, zstd data is damaged: Truncated source"})
    void refusesAFileThatEndsEarly(String ending, String reason) throws IOException {
        Path file = generate("-n 2500", "users.ndjson." + ending);
        byte[] bytes = Files.readAllBytes(file);
        for (int length : new int[] {6, bytes.length / 2, bytes.length - 1}) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertEquals(
                    new Run(1, "", "populace: FILE cannot be read: " + file + " (" + reason + ")\n"),
                    Run.of("inspect", file.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst"})
    void refusesADamagedFile(String ending) throws IOException {
        Path file = generate("-n 2500", "users.ndjson." + ending);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 16;
        Files.write(file, bytes);
        Run run = Run.of("inspect", file.toString());

        assertTrue(run.err().matches("populace: FILE cannot be read: .* data is damaged.*\n"), run.err());
        assertEquals(1, run.exitCode());
    }

    @Test
    void refusesABinaryFormatThatIsCompressed() throws IOException {
        byte[] packed = HexFormat.of().parseHex("28b52ffd0004210000" + "50415231");
        Path file = Files.write(folder.resolve("users.parquet.zst"), packed);

        assertEquals(
                new Run(1, "", "populace: " + file + " is a Parquet file; convert it to JSON first\n"),
                Run.of("inspect", file.toString()));
    }

    private Path generate(String options, String name) {
        Path file = folder.resolve(name);
        Run.done(("generate -q -s 1 -o " + file + " " + options).split(" ", -1));
        return file;
    }
}
