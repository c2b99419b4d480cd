package io.populace.cli;

import io.populace.domain.Catalog;
import io.populace.generation.catalog.NamedCatalog;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * The catalogs that commands can load.
 *
 * @param builtIn loads the built-in catalog
 * @param standardInput where the catalog named {@code -} is read
 */
record Catalogs(Supplier<Catalog> builtIn, InputStream standardInput) {

    /**
     * Loads a catalog of Populace.
     *
     * @throws IllegalArgumentException if there is none with this name
     */
    Catalog named(String name) {
        return name.equals(NamedCatalog.BUILT_IN) ? builtIn.get() : NamedCatalog.load(name);
    }
}
