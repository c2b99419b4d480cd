package io.populace.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.populace.domain.Excerpt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An object of a document and its path, such as {@code countries[0].cities[2]}. */
final class JsonObject {

    private final JsonNode node;
    private final String path;

    /**
     * The object {@code node}.
     *
     * @param keys all allowed keys
     */
    JsonObject(JsonNode node, String path, List<String> keys) {
        this(node, path, path, keys);
    }

    private JsonObject(JsonNode node, String path, String name, List<String> keys) {
        this.node = node;
        this.path = path;
        check(node.isObject(), name, "must be an object", node.isMissingNode() ? "(empty)" : node);
        node.fieldNames().forEachRemaining(key -> {
            if (!keys.contains(key)) {
                throw new IllegalArgumentException(at(Excerpt.of(key)) + " is not one of " + String.join(", ", keys));
            }
        });
    }

    /** The object that a document is, called {@code name} in errors. */
    static JsonObject root(JsonNode node, String name, List<String> keys) {
        return new JsonObject(node, "", name, keys);
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

    /** Whether {@code key} is there and true. */
    boolean isTrue(String key) {
        return has(key)
                && get(key, JsonNode::isBoolean, "must be true or false").booleanValue();
    }

    int integer(String key) {
        return get(key, node -> node.canConvertToExactIntegral() && node.canConvertToInt(), "must be a whole number")
                .intValue();
    }

    long longInteger(String key) {
        return get(key, node -> node.canConvertToExactIntegral() && node.canConvertToLong(), "must be a whole number")
                .longValue();
    }

    double weight() {
        return has("weight")
                ? get("weight", JsonNode::isNumber, "must be a number >= 0").doubleValue()
                : 1;
    }

    double number(String key) {
        return get(key, JsonNode::isNumber, "must be a number").doubleValue();
    }

    JsonObject object(String key, List<String> keys) {
        return new JsonObject(get(key, JsonNode::isObject, "must be an object"), at(key), keys);
    }

    /** The value of a key, whatever its type. */
    JsonNode node(String key) {
        return get(key, node -> true, "");
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

    /** An object of texts by their keys, in its order. */
    Map<String, String> texts(String key) {
        JsonNode object = get(key, JsonNode::isObject, "must be an object");
        Map<String, String> texts = new LinkedHashMap<>();
        object.fieldNames().forEachRemaining(name -> texts.put(name, text(object.get(name), at(key) + "." + name)));
        return texts;
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
