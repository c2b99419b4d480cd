package io.populace.json;

import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.engine.SequentialEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The file of golden digests. To add an output, add a line with any word as its digest. To rewrite all digests:
 *
 * <pre>{@code mvn verify -pl adapters-json -am -Dgolden.update=true}</pre>
 */
final class GoldenTable {

    private static final Path FILE = Path.of(
            Objects.requireNonNullElse(System.getProperty("basedir"), ""),
            "src/test/resources/io/populace/json/golden-digests.txt");
    private static final String VERSION = "data version ";

    private GoldenTable() {}

    static String currentVersion() {
        return VERSION + UserDrawer.DATA_VERSION;
    }

    /** The first line of the file. */
    static String version() throws IOException {
        return Files.readAllLines(FILE).get(0);
    }

    static List<Golden> read() throws IOException {
        return Files.readAllLines(FILE).stream().skip(1).map(Golden::ofLine).toList();
    }

    static boolean updateIsAskedFor() {
        return Boolean.getBoolean("golden.update");
    }

    static void update() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(List.of(currentVersion()));
        for (Golden golden : read()) {
            lines.add(golden.actual(new SequentialEngine()).toString());
        }
        Files.write(FILE, lines);
    }

    /** Prints the lines with the digests of this JVM, for a test that starts another one. */
    public static void main(String[] args) throws IOException, InterruptedException {
        for (Golden golden : read()) {
            System.out.println(golden.actual(new SequentialEngine()));
        }
    }
}
