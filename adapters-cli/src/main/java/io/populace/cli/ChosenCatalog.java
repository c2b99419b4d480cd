package io.populace.cli;

import io.populace.domain.Catalog;
import io.populace.generation.catalog.CatalogPart;
import io.populace.generation.catalog.NamedCatalog;
import io.populace.generation.catalog.SafeCatalog;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The catalog of a run.
 *
 * @param catalog what users are drawn from
 * @param own the whole catalog, if it is no catalog of Populace; else null, as its name says enough
 * @param options what names it, the part of it that is drawn from, and the day it is as of: options and their values
 * @param file where it is from; null if it is a catalog of Populace
 */
record ChosenCatalog(
        Catalog catalog,
        @Nullable Catalog own,
        Map<String, String> options,
        @Nullable CatalogFile file) {

    static final String CATALOG = "--catalog";
    static final String AS_OF = "--as-of";
    static final String SAFE = "--safe";

    /**
     * Loads a catalog.
     *
     * @param option what names it: {@code --catalog}
     * @param name its name or file; null for the built-in catalog
     * @param part options that say which part
     * @param reader a command that would read it from standard input, for advice
     */
    static ChosenCatalog load(
            Catalogs catalogs, String option, @Nullable String name, Map<String, String> part, String reader) {
        Map<String, String> options = new HashMap<>(part);
        CatalogFile file = null;
        Catalog whole;
        if (name == null) {
            whole = catalogs.named(NamedCatalog.BUILT_IN);
        } else if (NamedCatalog.isName(name)) {
            whole = OptionValues.parsed(option, name, catalogs::named);
            options.put(CATALOG, name);
        } else {
            file = CatalogFile.of(option, name);
            whole = file.read(catalogs.standardInput(), reader);
        }
        try {
            return new ChosenCatalog(part(part).of(whole), file == null ? null : whole, options, file);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage("--" + e.getMessage());
        }
    }

    /** Whether it is the built-in catalog, or a part of it. */
    boolean isBuiltIn() {
        return own == null
                && options.getOrDefault(CATALOG, NamedCatalog.BUILT_IN).equals(NamedCatalog.BUILT_IN);
    }

    /** The same catalog as of another day. */
    ChosenCatalog with(LocalDate asOf) {
        Map<String, String> more = new HashMap<>(options);
        more.put(AS_OF, asOf.toString());
        return new ChosenCatalog(catalog.with(asOf), own, more, file);
    }

    /** The same catalog whose users nobody can reach. */
    ChosenCatalog safely() {
        Map<String, String> more = new HashMap<>(options);
        more.put(SAFE, "true");
        try {
            return new ChosenCatalog(SafeCatalog.of(catalog), own, more, file);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage(SAFE + ": " + e.getMessage());
        }
    }

    /** The part that options say. */
    static CatalogPart part(Map<String, String> options) {
        return new CatalogPart(
                options.get(CatalogOptions.COUNTRY),
                options.get(CatalogOptions.CITY),
                options.get(CatalogOptions.WEIGHTS));
    }

    /** Reports that users cannot be drawn from it. */
    CommandException wrong(IllegalArgumentException e) {
        return file != null
                ? file.wrong(e)
                : CommandException.wrongUsage(
                        CATALOG + " " + options.getOrDefault(CATALOG, NamedCatalog.BUILT_IN) + ": " + e.getMessage());
    }
}
