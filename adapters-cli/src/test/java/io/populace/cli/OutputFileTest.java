package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Users written to files that can be written. */
class OutputFileTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "users.json, json",
        "USERS.JSON, json",
        "users.ndjson, ndjson",
        "users.jsonl, ndjson",
        "users.ndjson.json, json",
        ".json, json"
    })
    void takesTheFormatFromTheEnding(String name, String format) throws IOException {
        assertEquals(standardOutput("-f", format), Files.readString(write(name)));
        assertEquals(1, files().size());
    }

    @Test
    void prefersTheGivenFormatToTheEnding() throws IOException {
        assertEquals(standardOutput("-f", "ndjson"), Files.readString(write("users.json", "-f", "ndjson")));
        assertEquals(standardOutput("-f", "json"), Files.readString(write("users", "-f", "json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.ndjson", "'\"$x;.ndjson", "Göttingen.ndjson", "-.ndjson"})
    void acceptsAnyName(String name) throws IOException {
        assertEquals(standardOutput(), Files.readString(write(name)));
    }

    @Test
    void acceptsANameThatStartsWithAnAtSign() throws IOException {
        Path options = Files.writeString(folder.resolve("options"), "--help");

        Run run = Run.of("generate", "-n", "1", "-o", "@" + options);

        assertEquals(2, run.exitCode());
        assertEquals(
                "populace: --format must be given unless the file name ends in one of .ndjson, .jsonl, .json, .csv, .tsv, .pgcopy, .sql, .parquet: @"
                        + options + "\n",
                run.err());
    }

    @Test
    void namesTheFileInTheSummary() {
        String file = folder.resolve("users.json").toString();
        String summary = Run.done("generate", "-n", "20", "-s", "1", "-o", file).err();

        assertTrue(summary.startsWith("populace: 20 users, ") && summary.endsWith(" to " + file + "\n"), summary);
    }

    @Test
    void writesToADevice() {
        assertEquals(
                "",
                Run.done("generate", "-n", "20", "-s", "1", "-q", "-o", "/dev/null")
                        .err());
        assertTrue(Files.exists(Path.of("/dev/null")) && !Files.isRegularFile(Path.of("/dev/null")));
    }

    @Test
    void replacesAFileWhenForcedAndKeepsItsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("users.ndjson"), "x".repeat(100_000));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        write("users.ndjson", "--force");

        assertEquals(standardOutput(), Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of(file), files());
    }

    @Test
    void createsANewFileWhenForced() throws IOException {
        assertEquals(standardOutput(), Files.readString(write("users.ndjson", "--force")));
    }

    @Test
    void replacesTheTargetOfALinkAndKeepsTheLink() throws IOException {
        Path target =
                Files.writeString(Files.createDirectory(folder.resolve("data")).resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("users.ndjson"), Path.of("data", "real"));

        write("users.ndjson", "--force");

        assertEquals(Path.of("data", "real"), Files.readSymbolicLink(link));
        assertTrue(Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS));
        assertEquals(standardOutput(), Files.readString(target));
    }

    private Path write(String name, String... options) {
        Path file = folder.resolve(name);
        Run.done(args(options, "-o", file.toString()));
        return file;
    }

    private static String standardOutput(String... options) {
        return Run.done(args(options)).out();
    }

    private static String[] args(String[] options, String... more) {
        return Stream.of(new String[] {"generate", "-n", "20", "-s", "1"}, options, more)
                .flatMap(Stream::of)
                .toArray(String[]::new);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
