package io.populace.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** JSON documents in UTF-8. Reads strictly: no duplicate keys, and nothing after the first value. */
final class JsonDocument {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonDocument() {}

    /** An indented object and a line end. */
    static byte[] write(Consumer<ObjectNode> contents) {
        return (write(contents, JSON.writer(Indented.PRINTER)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** An object on one line, without a line end. */
    static String line(Consumer<ObjectNode> contents) {
        return write(contents, JSON.writer());
    }

    private static String write(Consumer<ObjectNode> contents, ObjectWriter writer) {
        ObjectNode root = JSON.createObjectNode();
        contents.accept(root);
        try {
            return writer.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree must be writable", e);
        }
    }

    /**
     * The value that {@code json} is.
     *
     * @throws IllegalArgumentException if it is not JSON; the message names the place
     */
    static JsonNode read(byte[] json) throws IOException {
        try {
            return JSON.readTree(new Utf8Input(new ByteArrayInputStream(json)));
        } catch (JsonProcessingException e) {
            // Jackson gives no location if one of its own limits is exceeded, such as the nesting depth.
            JsonLocation at = e.getLocation();
            String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
            throw new IllegalArgumentException(place + JsonProblem.of(e));
        } catch (MalformedUtf8Exception e) {
            throw new IllegalArgumentException("line " + e.line() + ": " + e.getMessage());
        }
    }

    /** A class of its own: with Jackson 2.15, which comes with Spark 3.5, it could not be loaded, and catalogs not be read. */
    private static final class Indented {

        static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
}
