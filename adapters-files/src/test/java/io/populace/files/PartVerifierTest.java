package io.populace.files;

import static io.populace.files.PartProblem.Kind.DIFFERENT;
import static io.populace.files.PartProblem.Kind.MISSING;
import static io.populace.files.PartProblem.Kind.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.engine.PartListener;
import io.populace.json.JsonEncoders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartVerifierTest {

    private static final UserDrawer DRAWER = Population.seeded(42).drawer();
    private static final BlockFormat NDJSON = new RecordBlocks(JsonEncoders.ndjson());
    private static final BlockFormat BY_USER = new RecordBlocks(JsonEncoders.ndjson(), 1);
    private static final Parts PARTS = new Parts(IndexRange.of(1_000, 5_000), 1_000, ".ndjson");

    @TempDir
    private Path folder = Path.of("");

    private Map<String, byte[]> whole = Map.of();

    @BeforeEach
    void write() throws IOException, InterruptedException {
        opened().write(DRAWER, NDJSON, opened().resume(Shard.ALL), 2, PartListener.NONE);
        whole = contents();
    }

    private PartFolder opened() throws IOException {
        return PartFolder.open(folder, "{}".getBytes(StandardCharsets.UTF_8), PARTS);
    }

    @Test
    void findsNothingInAWholeFolder() throws IOException, InterruptedException {
        assertEquals(List.of(), verify());
    }

    @Test
    void namesThePlaceOfEveryProblem() throws IOException, InterruptedException {
        byte[] flipped = Files.readAllBytes(part(0));
        flipped[lineStart(flipped, 517) + 3] ^= 1;
        Files.write(part(0), flipped);
        byte[] cut = Files.readAllBytes(part(1));
        int half = lineStart(cut, 999) + 10;
        Files.write(part(1), Arrays.copyOf(cut, half));
        Files.delete(part(2));
        long wholeSize = Files.size(part(3));
        Files.writeString(part(3), "more", StandardOpenOption.APPEND);
        Files.writeString(folder.resolve("part-00004.ndjson"), "of another count");
        Files.writeString(folder.resolve("_SUCCESS"), "skipped by readers");
        Files.writeString(folder.resolve(".hidden"), "skipped by readers");

        assertEquals(
                List.of(
                        new PartProblem(
                                "part-00000.ndjson",
                                DIFFERENT,
                                "differs at byte " + (lineStart(flipped, 517) + 3) + ", user 1517"),
                        new PartProblem("part-00001.ndjson", DIFFERENT, "ends after " + half + " bytes, user 2999"),
                        new PartProblem("part-00002.ndjson", MISSING, "is missing"),
                        new PartProblem(
                                "part-00003.ndjson",
                                DIFFERENT,
                                "goes on after " + wholeSize + " bytes, where it should end"),
                        new PartProblem("part-00004.ndjson", UNKNOWN, "is not a part")),
                verify());
    }

    @Test
    void findsPartsThatWereSwapped() throws IOException, InterruptedException {
        swap();

        assertEquals(
                List.of("part-00000.ndjson", "part-00001.ndjson"),
                verify().stream().map(PartProblem::file).toList());
        assertTrue(verify().get(0).description().endsWith(", user 1000"), () -> whole.toString());
    }

    @Test
    void namesTheBlockIfTheFormatHasNoFinerOne() throws IOException, InterruptedException {
        swap();

        assertTrue(opened().verify(DRAWER, NDJSON, NDJSON, 2, PartListener.NONE)
                .get(0)
                .description()
                .endsWith(", users 1000 to 1255"));
    }

    @Test
    void reportsAPartThatCannotBeRead() throws IOException, InterruptedException {
        Files.delete(part(1));
        Files.createDirectory(part(1));

        assertEquals(
                List.of(new PartProblem("part-00001.ndjson", DIFFERENT, "cannot be read (Is a directory)")), verify());
    }

    @Test
    void repairsEveryProblemAndLosesNoFile() throws IOException, InterruptedException {
        swap();
        Files.delete(part(2));
        Files.write(part(3), new byte[0]);
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("_notes.txt"), "also mine");

        opened().repair(verify(), DRAWER, NDJSON, 2, PartListener.NONE);

        assertEquals(List.of(), verify());
        assertEquals("mine", Files.readString(folder.resolve("__notes.txt")));
        assertEquals("also mine", Files.readString(folder.resolve("_notes.txt")));
        Map<String, byte[]> repaired = contents();
        whole.forEach((name, bytes) -> assertArrayEquals(bytes, repaired.get(name), name));
        assertEquals(whole.size() + 2, repaired.size());
    }

    @Test
    void removesWhatAKilledRunLeftOfAnyPart() throws IOException, InterruptedException {
        Files.delete(part(2));
        Path name;
        try (TemporaryFile file = TemporaryFile.beside(part(3))) {
            name = file.path();
        }
        Files.writeString(name, "half");

        opened().repair(verify(), DRAWER, NDJSON, 2, PartListener.NONE);

        assertEquals(whole.keySet(), contents().keySet());
    }

    private void swap() throws IOException {
        Files.write(part(0), whole.get("part-00001.ndjson"));
        Files.write(part(1), whole.get("part-00000.ndjson"));
    }

    private List<PartProblem> verify() throws IOException, InterruptedException {
        return opened().verify(DRAWER, NDJSON, BY_USER, 2, PartListener.NONE);
    }

    /** The offset of line {@code number}, from 0 on. */
    private static int lineStart(byte[] bytes, int number) {
        int offset = 0;
        for (int line = 0; line < number; offset++) {
            line += bytes[offset] == '\n' ? 1 : 0;
        }
        return offset;
    }

    private Path part(int part) {
        return folder.resolve("part-0000" + part + ".ndjson");
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
