package io.populace.inspect;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.populace.domain.Excerpt;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Reads one record. If the record is not a valid user, reads what it has. */
final class RecordReader {

    private final JsonParser parser;
    private final Shape shape;
    private final long lineBefore;
    private final UserRecord record;
    private final Set<Shape.Members> objects = new HashSet<>();

    private RecordReader(JsonParser parser, Shape shape, Place start) {
        this.parser = parser;
        this.shape = shape;
        this.lineBefore = start.line() - 1;
        this.record = new UserRecord(shape, start);
    }

    /**
     * Reads the next object of {@code parser}.
     *
     * @param shape the fields that it should have
     * @param start position of the parser's first character
     * @throws JsonProcessingException if there is no object or it is incomplete
     */
    static UserRecord read(JsonParser parser, Shape shape, Place start) throws IOException {
        RecordReader reader = new RecordReader(parser, shape, start);
        parser.nextToken();
        reader.readObject(shape.members(), "");
        for (Field field : shape.fields()) {
            if (!reader.record.has(field)) {
                reader.record.addFault(start.line(), shape.name(field) + " is missing");
            }
        }
        return reader.record;
    }

    /** Reads the members of an object; {@code path} is its name and those of the objects that it is in, with dots behind. */
    private void readObject(Shape.Members members, String path) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Field field = members.field(key);
            Shape.Members object = members.object(key);
            JsonToken token = parser.nextToken();
            if (field != null) {
                readField(field, token);
            } else if (object == null) {
                record.addFault(line(), "unknown key: " + path + key);
                parser.skipChildren();
            } else if (!objects.add(object)) {
                record.addFault(line(), "duplicate key: " + path + key);
                parser.skipChildren();
            } else if (token == JsonToken.START_OBJECT) {
                readObject(object, path + key + ".");
            } else {
                record.addFault(line(), path + key + " must be an object: " + shown(token));
                parser.skipChildren();
            }
        }
    }

    private void readField(Field field, JsonToken token) throws IOException {
        boolean none = shape.isNullable() && field.type().canBeNone() && token == JsonToken.VALUE_NULL;
        if (!none && !isOf(field.type(), token)) {
            record.addFault(
                    line(),
                    shape.name(field) + " must be " + field.type().words(shape.isNullable()) + ": " + shown(token));
        }
        if (token.isStructStart()) {
            parser.skipChildren();
        } else if (none) {
            put(field, UserRecord.NONE);
        } else if (token != JsonToken.VALUE_NULL) {
            putText(field, parser.getText());
        }
    }

    private static boolean isOf(Field.Type type, JsonToken token) {
        return switch (type) {
            case TEXT, TEXT_OR_NONE -> token == JsonToken.VALUE_STRING;
            case WHOLE_NUMBER -> token == JsonToken.VALUE_NUMBER_INT;
            case NUMBER_OR_NONE -> token.isNumeric();
        };
    }

    private void putText(Field field, String text) {
        boolean none = !shape.isNullable() && field.type().canBeNone() && text.isEmpty();
        String fault = none ? null : Texts.fault(text);
        if (fault != null) {
            record.addFault(line(), shape.name(field) + " " + fault + ": \"" + Excerpt.of(text) + "\"");
        }
        put(field, text);
    }

    private void put(Field field, String text) {
        if (record.put(field, text, line())) {
            record.addFault(line(), "duplicate key: " + shape.name(field));
        }
    }

    private String shown(JsonToken token) throws IOException {
        String text = Excerpt.of(parser.getText());
        return token == JsonToken.VALUE_STRING ? "\"" + text + "\"" : text;
    }

    private long line() {
        return lineBefore + parser.currentTokenLocation().getLineNr();
    }
}
