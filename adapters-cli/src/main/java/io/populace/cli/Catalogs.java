package io.populace.cli;

import io.populace.domain.Catalog;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * The catalogs that commands can load.
 *
 * @param builtIn loads the built-in catalog
 * @param standardInput where the catalog named {@code -} is read
 */
record Catalogs(Supplier<Catalog> builtIn, InputStream standardInput) {

    static final String BUILT_IN = "built-in";

    /** Whether {@code text} is the name of a catalog of Populace, and not of a file. */
    static boolean isName(String text) {
        return text.equals(BUILT_IN);
    }

    /** Loads the catalog of Populace with this name. */
    Catalog named(String name) {
        return builtIn.get();
    }
}
