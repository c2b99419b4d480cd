package io.populace.cli;

import io.populace.domain.Catalog;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The catalogs that commands can load.
 *
 * @param builtIn loads the built-in catalog
 * @param standardInput where the catalog named {@code -} is read
 */
record Catalogs(Supplier<Catalog> builtIn, InputStream standardInput) {

    /**
     * Loads a catalog.
     *
     * @param file its file; null for the built-in catalog
     * @param reader a command that would read it from standard input, for advice
     */
    Catalog load(@Nullable CatalogFile file, String reader) {
        return file == null ? builtIn.get() : file.read(standardInput, reader);
    }
}
