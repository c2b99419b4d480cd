package io.populace.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.engine.PartListener;
import io.populace.json.JsonEncoders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartFolderTest {

    private static final byte[] RECIPE = "{}\n".getBytes(StandardCharsets.UTF_8);
    private static final Population POPULATION = Population.seeded(42);
    private static final UserDrawer DRAWER = POPULATION.drawer();
    private static final BlockFormat JSON = new RecordBlocks(JsonEncoders.array());
    private static final Parts PARTS = new Parts(IndexRange.of(100, 2_600), 600, ".json");

    @TempDir
    private Path parent = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void nameFolder() {
        folder = parent.resolve("users");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void makesEachPartAsAnOutputOfItsOwn(int threads) throws IOException, InterruptedException {
        PartFolder opened = PartFolder.open(folder, RECIPE, PARTS);
        opened.write(DRAWER, JSON, opened.resume(Shard.ALL), threads, PartListener.NONE);

        assertEquals(
                Set.of(
                        "_recipe.json",
                        "part-00000.json",
                        "part-00001.json",
                        "part-00002.json",
                        "part-00003.json",
                        "part-00004.json"),
                names());
        assertComplete();
        assertArrayEquals(RECIPE, PartFolder.recipe(folder));
    }

    @Test
    void makesOnlyWhatIsMissing() throws IOException, InterruptedException {
        write(Shard.ALL);
        Files.delete(part(1));
        Files.writeString(part(2), "untouched");

        PartFolder again = PartFolder.open(folder, RECIPE, PARTS);
        assertArrayEquals(new int[] {1}, again.resume(Shard.ALL));
        again.write(DRAWER, JSON, again.resume(Shard.ALL), 2, PartListener.NONE);

        assertArrayEquals(expected(1), Files.readAllBytes(part(1)));
        assertEquals("untouched", Files.readString(part(2)));
    }

    @Test
    void fillsOneFolderFromSeveralShards() throws IOException, InterruptedException {
        write(new Shard(2, 3));
        assertEquals(Set.of("_recipe.json", "part-00001.json", "part-00004.json"), names());

        write(new Shard(1, 3));
        write(new Shard(3, 3));
        assertComplete();
    }

    @Test
    void reportsUsersBytesAndParts() throws IOException, InterruptedException {
        AtomicLong users = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        Set<Integer> finished = new TreeSet<>();
        PartFolder opened = PartFolder.open(folder, RECIPE, PARTS);
        opened.write(DRAWER, JSON, opened.resume(Shard.ALL), 1, new PartListener() {
            @Override
            public void made(int more, int length) {
                users.addAndGet(more);
                bytes.addAndGet(length);
            }

            @Override
            public void finished(int part) {
                finished.add(part);
            }
        });

        assertEquals(2_500, users.get());
        long written = 0;
        for (int part = 0; part < PARTS.count(); part++) {
            written += Files.size(part(part));
        }
        assertEquals(written, bytes.get());
        assertEquals(Set.of(0, 1, 2, 3, 4), finished);
    }

    @Test
    void keepsAPartThatAnotherRunHasFinishedMeanwhile() throws IOException, InterruptedException {
        PartFolder opened = PartFolder.open(folder, RECIPE, PARTS);
        Files.write(part(3), expected(3));
        opened.write(DRAWER, JSON, new int[] {0, 1, 2, 3, 4}, 2, PartListener.NONE);

        assertComplete();
    }

    @Test
    void keepsAPartThatAnotherRunFinishesFirst() throws IOException, InterruptedException {
        RecordingFileSystem files = new RecordingFileSystem(parent.getFileSystem());
        files.beforeFirst("link part-00003.json", file -> Files.write(file, expected(3)));
        PartFolder opened = PartFolder.open(files.of(folder), RECIPE, PARTS);
        opened.write(DRAWER, JSON, opened.resume(Shard.ALL), 1, PartListener.NONE);

        assertComplete();
        assertEquals(6, names().size());
    }

    /** Another run may have made the part of a killed one. */
    @Test
    void refusesAPartThatIsADanglingLink() throws IOException {
        PartFolder opened = PartFolder.open(folder, RECIPE, PARTS);
        Files.createSymbolicLink(part(3), folder.resolve("nowhere"));

        assertThrows(
                FileAlreadyExistsException.class,
                () -> opened.write(DRAWER, JSON, new int[] {3}, 1, PartListener.NONE));
    }

    @Test
    void removesWhatKilledRunsLeftOfItsPartsOnly() throws IOException {
        PartFolder opened = PartFolder.open(folder, RECIPE, PARTS);
        leftover("part-00001.json");
        leftover("part-00004.json");
        Files.write(part(4), expected(4));
        Path ofAnotherShard = leftover("part-00002.json");

        assertArrayEquals(new int[] {1}, opened.resume(new Shard(2, 3)));
        assertEquals(
                Set.of(
                        "_recipe.json",
                        "part-00004.json",
                        ofAnotherShard.getFileName().toString()),
                names());
    }

    /** A run that was killed while it wrote the recipe has begun no part. */
    @Test
    void beginsAgainAfterAKillBeforeTheRecipe() throws IOException, InterruptedException {
        Files.createDirectory(folder);
        leftover("_recipe.json");

        write(Shard.ALL);
        assertComplete();
        assertEquals(6, names().size());
    }

    @Test
    void refusesAFolderThatIsNotEmptyAndHasNoRecipe() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThrows(DirectoryNotEmptyException.class, () -> PartFolder.open(folder, RECIPE, PARTS));
        assertEquals(Set.of("notes.txt"), names());
    }

    @Test
    void refusesAnotherRecipe() throws IOException {
        PartFolder.open(folder, RECIPE, PARTS);
        byte[] other = "[]\n".getBytes(StandardCharsets.UTF_8);

        DifferentRecipeException e =
                assertThrows(DifferentRecipeException.class, () -> PartFolder.open(folder, other, PARTS));
        assertArrayEquals(RECIPE, e.recipe());
        assertArrayEquals(RECIPE, PartFolder.recipe(folder));
    }

    @Test
    void refusesAFileAndAMissingParent() throws IOException {
        Files.writeString(folder, "a file");
        assertThrows(FileAlreadyExistsException.class, () -> PartFolder.open(folder, RECIPE, PARTS));
        Path below = parent.resolve("no").resolve("users");
        assertThrows(NoSuchFileException.class, () -> PartFolder.open(below, RECIPE, PARTS));
        assertThrows(NoSuchFileException.class, () -> PartFolder.recipe(parent));
    }

    @Test
    void stopsAtAFailureAndKeepsFinishedParts() throws IOException, InterruptedException {
        RecordingFileSystem files = new RecordingFileSystem(parent.getFileSystem());
        IOException failure = new IOException("Input/output error");
        files.fail("link part-00002.json", failure);
        PartFolder opened = PartFolder.open(files.of(folder), RECIPE, PARTS);

        assertEquals(
                failure,
                assertThrows(
                        IOException.class,
                        () -> opened.write(DRAWER, JSON, new int[] {0, 1, 2, 3, 4}, 1, PartListener.NONE)));
        assertTrue(names().stream().noneMatch(name -> name.endsWith(".tmp")), names().toString());
        assertTrue(Files.notExists(part(2)));

        write(Shard.ALL);
        assertComplete();
    }

    @Test
    void endsItsThreadsAndLeavesNoTemporaryFileWhenInterrupted() throws IOException, InterruptedException {
        Parts endless = new Parts(IndexRange.of(0, 1L << 40), 1L << 30, ".json");
        PartFolder opened = PartFolder.open(folder, RECIPE, endless);
        CountDownLatch writing = new CountDownLatch(1);
        Thread caller = new Thread(() -> assertThrows(
                InterruptedException.class,
                () -> opened.write(DRAWER, JSON, new int[] {0, 1, 2}, 2, new PartListener() {
                    @Override
                    public void made(int users, int bytes) {
                        writing.countDown();
                    }

                    @Override
                    public void finished(int part) {}
                })));
        caller.start();
        writing.await();
        caller.interrupt();
        caller.join();

        assertEquals(Set.of("_recipe.json"), names());
    }

    private Path leftover(String target) throws IOException {
        Path name;
        try (TemporaryFile file = TemporaryFile.beside(folder.resolve(target))) {
            name = file.path();
        }
        return Files.writeString(name, "half");
    }

    private void write(Shard shard) throws IOException, InterruptedException {
        PartFolder opened = PartFolder.open(folder, RECIPE, PARTS);
        opened.write(DRAWER, JSON, opened.resume(shard), 2, PartListener.NONE);
    }

    private void assertComplete() throws IOException {
        for (int part = 0; part < PARTS.count(); part++) {
            assertArrayEquals(expected(part), Files.readAllBytes(part(part)));
        }
    }

    private static byte[] expected(int part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        POPULATION.write(IndexRange.of(100 + 600L * part, Math.min(2_600, 700 + 600L * part)), JSON, out);
        return out.toByteArray();
    }

    private Path part(int part) {
        return folder.resolve("part-0000" + part + ".json");
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
