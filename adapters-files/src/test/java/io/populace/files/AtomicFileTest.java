package io.populace.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder = Path.of("");

    private Path target = Path.of("");

    @BeforeEach
    void nameTarget() {
        target = folder.resolve("users.json");
    }

    @Test
    void createsTheFileOnlyWhenItIsComplete() throws IOException {
        try (AtomicFile output = AtomicFile.creating(target)) {
            write(output, "part one, ");
            write(output, "part two");
            assertFalse(Files.exists(target));
            output.complete();
        }
        assertEquals("part one, part two", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void writesOnlyTheGivenLength() throws IOException {
        try (AtomicFile output = AtomicFile.creating(target)) {
            output.write("abcdef".getBytes(StandardCharsets.UTF_8), 3);
            output.complete();
        }
        assertEquals("abc", Files.readString(target));
    }

    @Test
    void leavesNothingWhenClosedBeforeItIsComplete() throws IOException {
        try (AtomicFile output = AtomicFile.creating(target)) {
            write(output, "half");
            assertEquals(1, files().size());
        }
        assertEquals(List.of(), files());
    }

    @Test
    void doesNotReplaceAFileThatAppearedInTheMeantime() throws IOException {
        try (AtomicFile output = AtomicFile.creating(target)) {
            write(output, "ours");
            Files.writeString(target, "theirs");
            assertThrows(FileAlreadyExistsException.class, output::complete);
        }
        assertEquals("theirs", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void leavesTheOldFileUntilTheNewOneIsComplete() throws IOException {
        Files.writeString(target, "old");
        try (AtomicFile output = AtomicFile.replacing(target)) {
            write(output, "new");
            assertEquals("old", Files.readString(target));
            output.complete();
        }
        assertEquals("new", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void leavesTheOldFileWhenWritingFails() throws IOException {
        Files.writeString(target, "old");
        AtomicFile output = AtomicFile.replacing(target);
        write(output, "new");
        output.close();

        assertThrows(ClosedChannelException.class, () -> write(output, "more"));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void keepsThePermissionsOfTheFileItReplacesFromTheStart() throws IOException {
        Files.writeString(target, "secret");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        try (AtomicFile output = AtomicFile.replacing(target)) {
            for (Path file : files()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
            output.complete();
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }

    @Test
    void closesWhenItsFolderIsGone() throws IOException {
        AtomicFile output = AtomicFile.creating(
                Files.createDirectory(folder.resolve("inner")).resolve("users.json"));
        for (Path file : List.of(folder.resolve("inner").toFile().listFiles()[0].toPath(), folder.resolve("inner"))) {
            Files.delete(file);
        }
        assertThrows(IOException.class, output::complete);
        output.close();
        assertEquals(List.of(), files());
    }

    private static void write(AtomicFile output, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        output.write(bytes, bytes.length);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
