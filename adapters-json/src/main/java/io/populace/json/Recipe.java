package io.populace.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.populace.domain.Catalog;
import io.populace.domain.IndexRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides the bytes of a run, as a JSON document. Two runs with the same recipe make the same bytes.
 *
 * <pre>{@code
 * {
 *   "data_version": 5,
 *   "seed": 42,
 *   "start": 0,
 *   "count": 1000000,
 *   "part_users": 200000,
 *   "options": {
 *     "--format": "ndjson"
 *   }
 * }
 * }</pre>
 *
 * @param dataVersion the version of what is drawn: {@link io.populace.generation.drawing.UserDrawer#DATA_VERSION}
 * @param seed the seed of the population
 * @param range the users
 * @param partUsers how many users each file but the last has, 1 or more
 * @param options the format and other options of the command, by their names
 * @param catalog the catalog; null for the built-in one, which belongs to the data version
 */
public record Recipe(
        int dataVersion,
        long seed,
        IndexRange range,
        long partUsers,
        Map<String, String> options,
        @Nullable Catalog catalog) {

    private static final List<String> KEYS =
            List.of("data_version", "seed", "start", "count", "part_users", "options", "catalog");

    /** A recipe; the order of {@code options} does not matter. */
    public Recipe {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /**
     * Reads a recipe.
     *
     * @throws IllegalArgumentException if {@code json} is not a recipe; the message names the place, the rule and the value
     */
    public static Recipe parse(byte[] json) {
        try {
            JsonObject root = JsonObject.root(JsonDocument.read(json), "recipe", KEYS);
            return new Recipe(
                    root.integer("data_version"),
                    root.longInteger("seed"),
                    IndexRange.ofCount(root.longInteger("start"), root.longInteger("count")),
                    root.longInteger("part_users"),
                    root.texts("options"),
                    root.has("catalog") ? CatalogReader.catalog(root.node("catalog")) : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory can be read
        }
    }

    /** The document, in UTF-8, with a line end. The same recipe gives the same bytes. */
    public byte[] toJson() {
        return JsonDocument.write(this::write);
    }

    /** The document in one line, without a line end. The same recipe gives the same text. */
    public String toLine() {
        return JsonDocument.line(this::write);
    }

    /** Puts the recipe into an empty object. */
    void write(ObjectNode root) {
        root.put("data_version", dataVersion)
                .put("seed", seed)
                .put("start", range.start())
                .put("count", range.count())
                .put("part_users", partUsers);
        ObjectNode texts = root.putObject("options");
        options.forEach(texts::put);
        if (catalog != null) {
            CatalogWriter.write(catalog, root.putObject("catalog"));
        }
    }
}
