package io.populace.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of syncs and renames, which decides what a power failure leaves. */
class AtomicFileOrderTest {

    @TempDir
    private Path folder = Path.of("");

    private RecordingFileSystem files = new RecordingFileSystem(folder.getFileSystem());
    private Path target = Path.of("");

    @BeforeEach
    void nameTarget() {
        files = new RecordingFileSystem(folder.getFileSystem());
        target = folder.resolve("users.json");
    }

    @Test
    void syncsANewFileBeforeItsRenameAndTheFolderAfterwards() throws IOException {
        write(AtomicFile.creating(files.of(target)));

        assertEquals(
                List.of(
                        "list folder",
                        "iterate folder",
                        "open temporary",
                        "lock temporary",
                        "write temporary",
                        "sync temporary",
                        "link users.json",
                        "delete temporary",
                        "open folder",
                        "sync folder"),
                files.operations());
        assertLeft("new");
    }

    @Test
    void syncsAFileBeforeItReplacesAnotherAndTheFolderAfterwards() throws IOException {
        Files.writeString(target, "old");

        write(AtomicFile.replacing(files.of(target)));

        assertEquals(
                List.of(
                        "list folder",
                        "iterate folder",
                        "open temporary",
                        "lock temporary",
                        "write temporary",
                        "sync temporary",
                        "move users.json",
                        "delete temporary",
                        "open folder",
                        "sync folder"),
                files.operations());
        assertLeft("new");
    }

    @Test
    void movesTheFileWhereThereAreNoLinks() throws IOException {
        files.fail("link users.json", new UnsupportedOperationException());

        write(AtomicFile.creating(files.of(target)));

        assertEquals(
                List.of("sync temporary", "link users.json", "move users.json", "delete temporary"),
                files.operations().subList(5, 9));
        assertLeft("new");
    }

    @Test
    void doesNotRenameAFileThatCannotBeSynced() throws IOException {
        Files.writeString(target, "old");
        IOException failure = new IOException("Input/output error");
        files.fail("sync temporary", failure);
        AtomicFile output = AtomicFile.replacing(files.of(target));

        assertSame(failure, assertThrows(IOException.class, () -> write(output)));
        assertEquals(
                "delete temporary", files.operations().get(files.operations().size() - 1));
        assertLeft("old");
    }

    private static Stream<FailingFolder> foldersThatCannotBeSynced() {
        return Stream.of(
                new FailingFolder("open folder", new AccessDeniedException("folder")),
                new FailingFolder("open folder", new FileSystemException("folder", null, "Is a directory")),
                new FailingFolder("sync folder", new IOException("Invalid argument")));
    }

    private record FailingFolder(String operation, Exception failure) {}

    @ParameterizedTest
    @MethodSource("foldersThatCannotBeSynced")
    void acceptsAFolderThatCannotBeSynced(FailingFolder failing) throws IOException {
        files.fail(failing.operation, failing.failure);

        write(AtomicFile.creating(files.of(target)));

        assertEquals(
                failing.operation, files.operations().get(files.operations().size() - 1));
        assertLeft("new");
    }

    private static Stream<Exception> missingLocks() {
        return Stream.of(new IOException("No locks available"), new UnsupportedOperationException());
    }

    @ParameterizedTest
    @MethodSource("missingLocks")
    void writesWhereThereAreNoLocks(Exception failure) throws IOException {
        files.fail("lock temporary", failure);

        write(AtomicFile.creating(files.of(target)));

        assertLeft("new");
    }

    private static void write(AtomicFile output) throws IOException {
        try (output) {
            output.write("new".getBytes(StandardCharsets.UTF_8), 3);
            output.complete();
        }
    }

    private void assertLeft(String text) throws IOException {
        assertEquals(text, Files.readString(target));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(target), left.toList());
        }
    }
}
