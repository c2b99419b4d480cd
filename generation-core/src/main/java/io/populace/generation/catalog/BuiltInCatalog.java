package io.populace.generation.catalog;

import io.populace.domain.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Fifteen cities of Germany, the Netherlands and the United Kingdom with their postal districts and area codes, each city
 * equally likely. The data and their sources are in {@code catalog.properties}, which the build compiles.
 */
public final class BuiltInCatalog {

    /** Written by {@link CatalogCompiler}; relative to this package. */
    static final String RESOURCE = "built-in.catalog";

    private BuiltInCatalog() {}

    /** Reads the catalog. */
    public static Catalog load() {
        try (InputStream in = BuiltInCatalog.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource must be on the class path: " + RESOURCE);
            }
            return CatalogFormat.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
