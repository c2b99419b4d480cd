package io.populace.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.populace.domain.Excerpt;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An object of a catalog and its path, such as {@code countries[0].cities[2]}. */
final class CatalogObject {

    private final JsonNode node;
    private final String path;

    /**
     * The object {@code node}.
     *
     * @param keys all allowed keys
     */
    CatalogObject(JsonNode node, String path, List<String> keys) {
        this.node = node;
        this.path = path;
        check(
                node.isObject(),
                path.isEmpty() ? "catalog" : path,
                "must be an object",
                node.isMissingNode() ? "(empty)" : node);
        node.fieldNames().forEachRemaining(key -> {
            if (!keys.contains(key)) {
                throw new IllegalArgumentException(at(Excerpt.of(key)) + " is not one of " + String.join(", ", keys));
            }
        });
    }

    boolean has(String key) {
        return node.has(key);
    }

    boolean isNull(String key) {
        return has(key) && node.get(key).isNull();
    }

    String text(String key) {
        return get(key, JsonNode::isTextual, "must be text").textValue();
    }

    @Nullable
    String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    int integer(String key) {
        return get(key, node -> node.canConvertToExactIntegral() && node.canConvertToInt(), "must be a whole number")
                .intValue();
    }

    double weight() {
        return has("weight")
                ? get("weight", JsonNode::isNumber, "must be a number >= 0").doubleValue()
                : 1;
    }

    CatalogObject object(String key, List<String> keys) {
        return new CatalogObject(get(key, JsonNode::isObject, "must be an object"), at(key), keys);
    }

    /** The number of elements of an array. */
    int size(String key) {
        return get(key, JsonNode::isArray, "must be an array").size();
    }

    /** The elements of an array, each converted from its node and path. */
    <T> List<T> list(String key, BiFunction<JsonNode, String, T> element) {
        JsonNode array = get(key, JsonNode::isArray, "must be an array");
        return IntStream.range(0, array.size())
                .mapToObj(i -> element.apply(array.get(i), at(key) + "[" + i + "]"))
                .toList();
    }

    /** The text of a list element. */
    static String text(JsonNode node, String path) {
        check(node.isTextual(), path, "must be text", node);
        return node.textValue();
    }

    private JsonNode get(String key, Predicate<JsonNode> type, String rule) {
        JsonNode value = node.get(key);
        check(value != null, at(key), "is missing", "");
        check(type.test(value), at(key), rule, value);
        return value;
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static void check(boolean holds, String path, String rule, Object value) {
        if (!holds) {
            String shown = value.equals("") ? "" : ": " + Excerpt.of(value.toString());
            throw new IllegalArgumentException(path + " " + rule + shown);
        }
    }
}
