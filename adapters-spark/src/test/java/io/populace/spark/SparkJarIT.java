package io.populace.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.generation.Population;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.junit.jupiter.api.Test;

/** The jar for {@code spark-submit --jars}: it has nothing that a cluster has of its own, and runs with nothing else. */
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

            assertEquals(Set.of("io.populace"), packages);
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
    void hasItsLicence() throws IOException {
        assertTrue(text("META-INF/LICENSE").contains("Apache License"));
        assertTrue(text("META-INF/NOTICE").contains("The Populace authors"));
    }

    /** The words of this country are not built in. The class path has this jar and Spark, with its Jackson. */
    @Test
    void drawsFromACatalogWithoutTheLibrariesOfTheBuild() throws IOException {
        CaseInsensitiveStringMap options = new CaseInsensitiveStringMap(
                Map.of("seed", "42", "fields", "first_name,address.city", "partitions", "1", "catalog", """
                {"countries": [{"name": "France", "code": "FR", "locale": "fr-FR", "cities": [{"name": "Lyon"}]}]}
                """));
        PopulaceSource source = new PopulaceSource();
        SupportsRead table = (SupportsRead)
                source.getTable(source.inferSchema(options), new Transform[0], options.asCaseSensitiveMap());
        Batch batch = table.newScanBuilder(options).build().toBatch();

        try (PartitionReader<InternalRow> users =
                batch.createReaderFactory().createReader(batch.planInputPartitions()[0])) {
            assertTrue(users.next());
            assertFalse(users.get().getString(0).isEmpty());
            assertEquals("Lyon", users.get().getStruct(1, 1).getString(0));
        }
        assertEquals("[populace-spark.jar]", String.valueOf(archives(PopulaceSource.class, Population.class)));
    }

    /** The names of the files that have the classes. */
    private static Set<String> archives(Class<?>... classes) {
        return Stream.of(classes)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .map(path -> path.replaceFirst(".*/", ""))
                .collect(Collectors.toSet());
    }

    private static String text(String entry) throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile());
                InputStream in = jar.getInputStream(jar.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
