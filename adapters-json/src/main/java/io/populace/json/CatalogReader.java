package io.populace.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.Country;
import io.populace.domain.Excerpt;
import io.populace.domain.GeoCatalog;
import io.populace.domain.SystemTriplet;
import io.populace.domain.SystemTripletCatalog;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.catalog.NamedCatalog;
import io.populace.generation.catalog.SafeCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a catalog from JSON, as described by {@code catalog.schema.json}, and fills in defaults. */
public final class CatalogReader {

    /** The longest catalog, in bytes. The whole world with all postal districts takes about 1 MB. */
    public static final int MAX_BYTES = 8 << 20;

    /** The most countries of a catalog: four times as many as exist. */
    public static final int MAX_COUNTRIES = 1_000;

    /** The most cities of a catalog, all countries together. */
    public static final int MAX_CITIES = 100_000;

    /** The most system triplets of a catalog. */
    public static final int MAX_SYSTEM_TRIPLETS = 1_000;

    private static final List<String> CATALOG_KEYS =
            List.of("$schema", "extends", "countries", "system_triplets", "ages", "as_of", "safe");
    private static final List<String> ENTRY_KEYS = List.of("name", "weight");
    private static final List<String> AGE_KEYS = List.of("min", "max");

    private CatalogReader() {}

    /**
     * Reads a catalog.
     *
     * @throws MalformedCatalogException if it is not JSON in UTF-8, breaks a rule of catalogs or exceeds a limit
     * @throws IOException if {@code in} cannot be read
     */
    public static Catalog read(InputStream in) throws IOException {
        byte[] json = in.readNBytes(MAX_BYTES + 1);
        if (json.length > MAX_BYTES) {
            throw new MalformedCatalogException("catalog must have at most " + MAX_BYTES + " bytes");
        }
        try {
            return catalog(JsonDocument.read(json));
        } catch (IllegalArgumentException e) {
            throw new MalformedCatalogException(String.valueOf(e.getMessage()));
        }
    }

    /** The catalog in {@code root}, which an {@link IllegalArgumentException} explains if it is none. */
    static Catalog catalog(JsonNode root) {
        JsonObject catalog = JsonObject.root(root, "catalog", CATALOG_KEYS);
        catalog.optionalText("$schema"); // for editors only
        Catalog base = catalog.has("extends") ? base(catalog.text("extends")) : null;
        Catalog defaults = base == null ? BuiltInCatalog.load() : base;
        List<Country> own = base == null || catalog.has("countries") ? countries(catalog) : List.of();
        Catalog read = new Catalog(
                new GeoCatalog(base == null ? own : merged(base.geography().countries(), own)),
                catalog.has("system_triplets") ? systemTriplets(catalog) : defaults.systemTriplets(),
                catalog.has("ages") ? ages(catalog.object("ages", AGE_KEYS)) : defaults.ages(),
                catalog.has("as_of") ? asOf(catalog.text("as_of")) : defaults.asOf(),
                false);
        return catalog.isTrue("safe") ? SafeCatalog.of(read) : read;
    }

    /** The catalog of Populace that a catalog changes. */
    private static Catalog base(String name) {
        if (!NamedCatalog.isName(name)) {
            throw new IllegalArgumentException(
                    "extends must be built-in, world, or countries of it such as world:FR,ES: "
                            + Excerpt.orEmpty(name));
        }
        return NamedCatalog.load(name);
    }

    private static List<Country> countries(JsonObject catalog) {
        requireAtMost(MAX_COUNTRIES, "countries", catalog.size("countries"));
        CountryReader countries = new CountryReader();
        return catalog.list("countries", countries::read);
    }

    /** Those of {@code base}, each in its place unless one of {@code own} has its code or name, and the rest of these. */
    private static List<Country> merged(List<Country> base, List<Country> own) {
        List<Country> added = new ArrayList<>(own);
        List<Country> all = new ArrayList<>();
        for (Country country : base) {
            Country other = added.stream()
                    .filter(one -> one.name().equals(country.name()) || Objects.equals(one.code(), country.code()))
                    .findFirst()
                    .orElse(country);
            added.remove(other);
            all.add(other);
        }
        all.addAll(added);
        return all;
    }

    /** Checks a number of elements before the elements themselves. */
    static void requireAtMost(int most, String what, long count) {
        if (count > most) {
            throw new IllegalArgumentException("catalog must have at most " + most + " " + what + ": " + count);
        }
    }

    private static SystemTripletCatalog systemTriplets(JsonObject catalog) {
        requireAtMost(MAX_SYSTEM_TRIPLETS, "system_triplets", catalog.size("system_triplets"));
        return new SystemTripletCatalog(catalog.list("system_triplets", CatalogReader::systemTriplet));
    }

    private static SystemTripletCatalog.Entry systemTriplet(JsonNode node, String path) {
        if (node.isTextual()) {
            return new SystemTripletCatalog.Entry(new SystemTriplet(node.textValue()), 1);
        }
        JsonObject entry = new JsonObject(node, path, ENTRY_KEYS);
        return new SystemTripletCatalog.Entry(new SystemTriplet(entry.text("name")), entry.weight());
    }

    private static LocalDate asOf(String text) {
        try {
            return Catalog.parseAsOf(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("as_of " + e.getMessage(), e);
        }
    }

    private static AgeRange ages(JsonObject ages) {
        return new AgeRange(ages.integer("min"), ages.integer("max"));
    }
}
