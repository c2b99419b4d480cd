package io.populace.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.populace.domain.Excerpt;
import io.populace.domain.User;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import io.populace.generation.record.UserField;
import io.populace.generation.record.UserValues;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The values of one record by their paths, such as {@code address.city}, each with the line that it stands on. What is not a
 * field of a user is refused when it is met, so that no input can make a record larger than a user.
 */
final class RecordParser {

    /** A text that is longer is refused; the longest street of the world's addresses has not a tenth of it. */
    static final int MAX_TEXT = 1_000;

    private static final Map<String, Kind> FIELDS = fields();

    private enum Kind {
        TEXT("text", JsonToken.VALUE_STRING),
        WHOLE_NUMBER("a whole number", JsonToken.VALUE_NUMBER_INT),
        OBJECT("an object", JsonToken.START_OBJECT);

        private final String words;
        private final JsonToken token;

        Kind(String words, JsonToken token) {
            this.words = words;
            this.token = token;
        }
    }

    private record Value(String text, int line) {}

    /** The fields of the standard record, and the objects that they are in. */
    private static Map<String, Kind> fields() {
        Map<String, Kind> fields = new HashMap<>();
        for (Column column : RecordLayout.standard().columns()) {
            column.objects().forEach(object -> fields.put(object, Kind.OBJECT));
            fields.put(column.name(), column.field().type().isNumber() ? Kind.WHOLE_NUMBER : Kind.TEXT);
        }
        return fields;
    }

    private final int line;
    private final Map<String, Value> values = new HashMap<>();

    private RecordParser(int line) {
        this.line = line;
    }

    /** Reads the object that {@code parser} has just entered, to its end. */
    static RecordParser read(JsonParser parser) throws IOException {
        RecordParser record = new RecordParser(lineOf(parser));
        record.readObject("", parser);
        return record;
    }

    private void readObject(String prefix, JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String path = prefix + name;
            Kind kind = FIELDS.get(path);
            if (kind == null || name.indexOf('.') >= 0) { // a key with a dot would pass for the path of another
                throw new MalformedUsersException(
                        lineOf(parser),
                        "field is not one of a user: " + (name.isEmpty() ? path + "(empty)" : Excerpt.of(path)));
            }
            if (values.containsKey(path)) {
                throw new MalformedUsersException(lineOf(parser), "duplicate field: " + path);
            }
            JsonToken token = parser.nextToken();
            String text = text(path, parser);
            if (token != kind.token) {
                throw new MalformedUsersException(
                        lineOf(parser), path + " must be " + kind.words + ": " + Excerpt.of(text));
            }
            values.put(path, new Value(text, lineOf(parser)));
            if (kind == Kind.OBJECT) {
                readObject(path + ".", parser);
            }
        }
    }

    private static String text(String path, JsonParser parser) throws IOException {
        try {
            return parser.getText();
        } catch (StreamConstraintsException e) {
            throw new MalformedUsersException(lineOf(parser), path + " must have at most " + MAX_TEXT + " characters");
        }
    }

    private static int lineOf(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    User toUser() throws MalformedUsersException {
        try {
            return UserValues.toUser(this::value);
        } catch (IllegalArgumentException e) {
            throw new MalformedUsersException(line, String.valueOf(e.getMessage()));
        }
    }

    private Object value(UserField field) throws MalformedUsersException {
        Value value = values.get(field.path());
        if (value == null) {
            throw new MalformedUsersException(line, missing(field) + " is missing");
        }
        try {
            return UserValues.parse(field, value.text());
        } catch (IllegalArgumentException e) {
            throw new MalformedUsersException(value.line(), String.valueOf(e.getMessage()));
        }
    }

    /** The outermost object of {@code field} that the record does not have, or the field itself. */
    private String missing(UserField field) {
        return new Column(field.path(), field)
                .objects().stream()
                        .filter(object -> !values.containsKey(object))
                        .findFirst()
                        .orElse(field.path());
    }
}
