package io.populace.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The contents of the jar for {@code spark-submit --jars}: nothing that a cluster has of its own. */
class SparkJarIT {

    private static final Path JAR = Path.of("target", "populace-spark.jar");

    private static final int MEGABYTE = 1 << 20;

    @Test
    void hasNothingThatAClusterHas() throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            Set<String> packages = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.replaceFirst("^META-INF/versions/\\d+/", "").split("/", 3))
                    .map(parts -> parts[0] + "." + parts[1])
                    .collect(Collectors.toCollection(TreeSet::new));

            assertEquals(Set.of("io.populace", "net.datafaker"), packages);
        }
        assertTrue(Files.size(JAR) < 5 * MEGABYTE, () -> JAR + " has 5 MB or more");
    }

    @Test
    void namesTheSource() throws IOException {
        assertEquals(
                "io.populace.spark.PopulaceSource\n",
                text("META-INF/services/org.apache.spark.sql.sources.DataSourceRegister"));
    }

    @Test
    void hasTheLicencesOfItsLibraries() throws IOException {
        String thirdParty = text("META-INF/THIRD-PARTY.txt");

        for (String library :
                List.of("com.github.curious-odd-man:rgxgen", "net.datafaker:datafaker", "org.yaml:snakeyaml")) {
            assertTrue(thirdParty.contains("\n" + library + "\n"), library);
        }
        assertTrue(text("META-INF/LICENSE").contains("Apache License"));
        assertTrue(text("META-INF/NOTICE").contains("The Populace authors"));
    }

    private static String text(String entry) throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile());
                InputStream in = jar.getInputStream(jar.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
