package io.populace.spark;

import io.populace.domain.Catalog;
import io.populace.domain.Excerpt;
import io.populace.generation.catalog.NamedCatalog;
import io.populace.json.CatalogReader;
import io.populace.json.MalformedCatalogException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The option {@code catalog}: the name of a catalog of Populace, JSON, or a path on the driver.
 *
 * @param text what executors get: a name or JSON
 * @param catalog what the driver has read of it
 */
record CatalogOption(String text, Catalog catalog) {

    /**
     * The catalog that {@code value} has or names.
     *
     * @throws IllegalArgumentException if there is no such file, or it is no catalog
     */
    static CatalogOption parse(String value) {
        if (NamedCatalog.isName(value)) {
            try {
                return new CatalogOption(value, NamedCatalog.load(value));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("option catalog " + e.getMessage(), e);
            }
        }
        boolean inline = value.stripLeading().startsWith("{");
        byte[] json = inline ? value.getBytes(StandardCharsets.UTF_8) : file(value);
        try {
            Catalog catalog = CatalogReader.read(new ByteArrayInputStream(json));
            return new CatalogOption(new String(json, StandardCharsets.UTF_8), catalog);
        } catch (MalformedCatalogException e) {
            String name = inline ? "" : " " + Excerpt.of(value);
            throw new IllegalArgumentException("option catalog" + name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory can be read
        }
    }

    private static byte[] file(String name) {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return in.readNBytes(CatalogReader.MAX_BYTES + 1); // which the reader refuses, if there are so many
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException(
                    "option catalog must be built-in, world, world:FR,ES, a file that the driver can read, or JSON: "
                            + Excerpt.orEmpty(name),
                    e);
        }
    }
}
