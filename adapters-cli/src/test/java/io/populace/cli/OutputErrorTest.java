package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output that cannot be written ends in one line and exit code 1, and leaves its folder unchanged. */
class OutputErrorTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void refusesAFolderThatDoesNotExist() throws IOException {
        assertFailed("--output must be in an existing folder: %s", folder.resolve("no/users.json"));
        assertEquals(List.of(), files());
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertFailed("--output must be in an existing folder: %s", file.resolve("users.json"));
        assertEquals(List.of(file), files());
    }

    @Test
    void leavesAnExistingFileUnchanged() throws IOException {
        Path file = Files.writeString(folder.resolve("users.json"), "precious");

        assertFailed("--output already exists; add --force to replace it: %s", file);
        assertEquals("precious", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void refusesAFolder() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("users.json"));

        assertFailed("--output is a folder; end its name with / to write parts into it: %s", inner, "--force");
        assertFailed("--output is a folder; end its name with / to write parts into it: %s", Path.of("."), "--force");
        assertEquals(List.of(inner), files());
        assertEquals(0, inner.toFile().list().length);
    }

    @Test
    void acceptsANameThatOnlyContainsTheEndingOfACompressedFile() throws IOException {
        for (String name : new String[] {"users.gz.json", "gz", "usersgz"}) {
            Run.done(
                    "generate",
                    "-n",
                    "1",
                    "-s",
                    "1",
                    "-f",
                    "json",
                    "-o",
                    folder.resolve(name).toString());
        }
        assertEquals(3, files().size());
    }

    @Test
    void refusesADanglingLink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("users.json"), folder.resolve("nowhere"));

        assertFailed("--output is a dangling symbolic link: %s", link, "--force");
        assertEquals(List.of(link), files());
    }

    @Test
    void refusesALinkToItself() throws IOException {
        Path link = folder.resolve("users.json");
        Files.createSymbolicLink(link, link);

        assertFailed("--output is a dangling symbolic link: %s", link, "--force");
    }

    @Test
    void reportsThatAFolderCannotBeWrittenTo() {
        assertFailed("--output cannot be written: %s (no such file or folder)", Path.of("/proc/users.json"));
    }

    @Test
    void reportsThatANameIsTooLong() throws IOException {
        assertFailed("--output cannot be written: %s (File name too long)", folder.resolve("x".repeat(300) + ".json"));
        assertEquals(List.of(), files());
    }

    @Test
    void writesAFileWithTheLongestName() throws IOException {
        Path file = folder.resolve("x".repeat(250) + ".json");

        Run.done("generate", "-n", "1", "-s", "1", "-o", file.toString());
        assertEquals(List.of(file), files());
    }

    @Test
    void reportsThatADeviceIsFull() {
        assertFailed("--output cannot be written: %s (No space left on device)", Path.of("/dev/full"));
    }

    private static void assertFailed(String message, Path output, String... options) {
        Run run = Run.of(Stream.concat(
                        Stream.of("generate", "-s", "1", "-f", "json", "-o", output.toString()), Stream.of(options))
                .toArray(String[]::new));

        assertEquals("populace: " + message.formatted(output) + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(1, run.exitCode());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
