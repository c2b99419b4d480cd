package io.populace.datafaker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.testsupport.facts.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The resources of the world are those that this module makes. {@code -Dworld.update=true} writes them; places have mobile
 * numbers and need words, so they are written anew after those.
 */
class WorldFilesTest {

    private static final Path PAGE = Path.of("..", "docs", "world.md");

    private static final Path WORLD = Path.of("..", "world", "src", "main", "resources", "io", "populace", "world");

    @Tag("long")
    @Test
    void haveTheNumbersOfLibphonenumber() throws IOException {
        assertMade(Map.of(
                "phone.plans", PhonePlanCompiler.compile(NumberKind.LANDLINE),
                "mobile.plans", PhonePlanCompiler.compile(NumberKind.MOBILE)));
    }

    @Tag("long")
    @Test
    void haveTheNumbersOfNobody() throws IOException {
        assertMade(Map.of("unused.plans", PhonePlanCompiler.compile(NumberKind.UNUSED)));
    }

    @Test
    void haveThePlacesOfTheFacts() throws IOException {
        Map<String, String> places = PlacesCompiler.compile(facts());

        assertMade(places);
        assertEquals(places.keySet(), files("places"));
    }

    @Test
    void areDescribedInAPage() throws IOException {
        assertMade(PAGE, WorldPage.of(facts()));
    }

    private static WorldFacts facts() throws IOException {
        try (InputStream in = Facts.world()) {
            return WorldFacts.read(in);
        }
    }

    @Tag("long")
    @Test
    void haveTheWordsOfTheLists() throws IOException {
        Map<String, String> words = LexiconCompiler.compile();

        assertMade(words);
        assertEquals(words.keySet(), files("words"));
    }

    private static Set<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(WORLD.resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void assertMade(Map<String, String> made) throws IOException {
        for (Map.Entry<String, String> file : made.entrySet()) {
            assertMade(WORLD.resolve(file.getKey()), file.getValue());
        }
    }

    private static void assertMade(Path path, String made) throws IOException {
        byte[] text = made.getBytes(StandardCharsets.UTF_8);
        if (Boolean.getBoolean("world.update")) {
            Files.write(path, text);
        }
        assertTrue(Files.exists(path), () -> path + ": -Dworld.update=true makes it");
        assertArrayEquals(text, Files.readAllBytes(path), () -> path + ": -Dworld.update=true makes it anew");
    }
}
