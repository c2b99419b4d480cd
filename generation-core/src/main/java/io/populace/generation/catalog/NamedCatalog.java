package io.populace.generation.catalog;

import io.populace.domain.Catalog;
import io.populace.domain.GeoCatalog;
import java.util.Arrays;

/**
 * The catalogs that come with Populace, by their names: {@value #BUILT_IN}, {@value #WORLD}, and some countries of the world,
 * such as {@code world:FR,ES}.
 */
public final class NamedCatalog {

    /** The name of the catalog that users are drawn from if nothing else is said. */
    public static final String BUILT_IN = "built-in";

    /** The name of the catalog of all countries whose places are known. */
    public static final String WORLD = "world";

    private static final String COUNTRIES_OF_WORLD = WORLD + ":";

    private NamedCatalog() {}

    /** Whether {@code text} has the form of such a name; else it may name a file. */
    public static boolean isName(String text) {
        return text.equals(BUILT_IN) || text.equals(WORLD) || text.startsWith(COUNTRIES_OF_WORLD);
    }

    /**
     * Loads a catalog.
     *
     * @param name its name
     * @throws IllegalArgumentException if the world does not have a country; the message begins with the name
     */
    public static Catalog load(String name) {
        Catalog builtIn = BuiltInCatalog.load();
        if (name.equals(BUILT_IN)) {
            return builtIn;
        }
        try {
            return builtIn.with(new GeoCatalog(WorldCatalog.load(
                    name.equals(WORLD)
                            ? WorldCatalog.codes()
                            : Arrays.asList(
                                    name.substring(COUNTRIES_OF_WORLD.length()).split(",", -1)))));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(WORLD + " " + e.getMessage(), e);
        }
    }
}
