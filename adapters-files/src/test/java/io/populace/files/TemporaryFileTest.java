package io.populace.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFileTest {

    @TempDir
    private Path folder = Path.of("");

    private Path target = Path.of("");
    private String prefix = "";

    @BeforeEach
    void findPrefix() throws IOException {
        target = folder.resolve("users.json");
        try (TemporaryFile file = begin(target)) {
            String name = file.path().getFileName().toString();
            assertTrue(name.matches("\\.populace-[0-9a-f]{8}-[0-9a-f]{16}\\.tmp"), name);
            prefix = name.substring(0, ".populace-12345678-".length());
        }
    }

    @Test
    void removesFilesThatKilledRunsLeft() throws IOException {
        Files.writeString(folder.resolve(prefix + "1.tmp"), "half");
        Path readable = Files.writeString(folder.resolve(prefix + "2.tmp"), "half");
        Files.setPosixFilePermissions(readable, PosixFilePermissions.fromString("r--r--r--"));

        try (TemporaryFile file = begin(target)) {
            assertEquals(Set.of(file.path()), files());
        }
        assertEquals(Set.of(), files());
    }

    @Test
    void keepsFilesOfOtherTargets() throws IOException {
        Path other;
        try (TemporaryFile file = begin(folder.resolve("others.json"))) {
            other = file.path();
        }
        Set<Path> kept = Set.of(
                Files.writeString(other, "half"),
                Files.writeString(folder.resolve(prefix + "1.json"), "mine"),
                Files.writeString(folder.resolve("x" + prefix + "1.tmp"), "mine"),
                Files.createDirectory(folder.resolve(prefix + "1.tmp")),
                Files.createSymbolicLink(folder.resolve(prefix + "2.tmp"), folder.resolve("nowhere")));

        begin(target).close();

        assertEquals(kept, files());
    }

    @Test
    void keepsTheFileOfAnotherRunInTheSameProcess() throws IOException {
        try (TemporaryFile living = begin(target);
                TemporaryFile second = begin(target)) {
            assertEquals(Set.of(living.path(), second.path()), files());
            second.moveTo(target, false);
            living.moveTo(target, true);
        }
        assertEquals(Set.of(target), files());
    }

    @Test
    void keepsWhatItCannotLock() throws IOException {
        RecordingFileSystem withoutLocks = new RecordingFileSystem(folder.getFileSystem());
        withoutLocks.fail("lock temporary", new IOException("No locks available"));
        Path leftover = Files.writeString(folder.resolve(prefix + "1.tmp"), "half");

        begin(withoutLocks.of(target)).close();

        assertEquals(Set.of(leftover), files());
    }

    @Test
    void usesAnotherNameWhenItsFileIsRemovedBeforeItIsLocked() throws IOException {
        RecordingFileSystem racing = new RecordingFileSystem(folder.getFileSystem());
        racing.beforeFirst("lock temporary", Files::delete);

        try (TemporaryFile file = begin(racing.of(target))) {
            assertTrue(Files.exists(Path.of(file.path().toString())));
            assertEquals(
                    2,
                    racing.operations().stream()
                            .filter("open temporary"::equals)
                            .count());
        }
        assertEquals(Set.of(), files());
    }

    @Test
    void isRemovedWhenClosed() throws IOException {
        TemporaryFile file = begin(target);
        assertTrue(Files.exists(file.path()));
        file.close();

        assertFalse(Files.exists(file.path()));
        assertThrows(ProcessEndingException.class, () -> file.moveTo(target, false));
    }

    private static TemporaryFile begin(Path target) throws IOException {
        TemporaryFile.removeLeftovers(
                Objects.requireNonNull(target.getParent()),
                () -> Stream.of(target.getFileName().toString()));
        return TemporaryFile.beside(target);
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toSet());
        }
    }
}
