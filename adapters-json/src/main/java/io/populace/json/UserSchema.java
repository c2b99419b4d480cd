package io.populace.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import io.populace.generation.record.UserField;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The JSON Schema (draft 2020-12) of a record. Objects, their order and what is required come from the layout; what a value may
 * be comes from {@code user.schema.json}, and from {@code more-fields.schema.json} for fields that the standard record does not
 * have, and for those that are never null in it.
 */
public final class UserSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private UserSchema() {}

    /** The schema of one record of {@code layout}, indented. */
    public static String of(RecordLayout layout) {
        ObjectNode standard = resource("user.schema.json");
        ObjectNode more = resource("more-fields.schema.json");
        ObjectNode schema = standard.deepCopy();
        if (!layout.isStandard()) {
            schema.remove("$id");
        }
        schema.putArray("required");
        schema.putObject("properties");
        for (Column column : layout.columns()) {
            boolean fromRecord = layout.isStandard() || !more.has(column.field().path());
            add(
                    schema,
                    column.path(),
                    fromRecord
                            ? definition(column.field(), standard)
                            : more.required(column.field().path()));
        }
        return schema.toPrettyString();
    }

    private static ObjectNode resource(String name) {
        try (InputStream in = Objects.requireNonNull(UserSchema.class.getResourceAsStream(name), name)) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the value of {@code field} may be in the standard record. */
    private static JsonNode definition(UserField field, ObjectNode standard) {
        JsonNode definition = standard;
        for (String name : field.path().split("\\.", -1)) {
            definition = definition.required("properties").required(name);
        }
        return definition;
    }

    /** Puts a definition into the objects of {@code path} within {@code schema}, and makes those that are not there. */
    private static void add(ObjectNode schema, List<String> path, JsonNode definition) {
        String name = path.get(0);
        ArrayNode required = schema.withArrayProperty("required");
        ObjectNode properties = schema.withObjectProperty("properties");
        boolean first = !properties.has(name);
        if (first) {
            required.add(name);
        }
        if (path.size() == 1) {
            properties.set(name, definition);
            return;
        }
        if (first) {
            properties.putObject(name).put("type", "object").put("additionalProperties", false);
        }
        add(properties.withObjectProperty(name), path.subList(1, path.size()), definition);
    }
}
