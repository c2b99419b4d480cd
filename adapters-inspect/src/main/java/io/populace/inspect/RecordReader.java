package io.populace.inspect;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.populace.domain.Excerpt;
import java.io.IOException;

/** Reads one record. If the record is not a valid user, reads what it has. */
final class RecordReader {

    private final JsonParser parser;
    private final long lineBefore;
    private final UserRecord record;

    private RecordReader(JsonParser parser, Place start) {
        this.parser = parser;
        this.lineBefore = start.line() - 1;
        this.record = new UserRecord(start);
    }

    /**
     * Reads the next object of {@code parser}.
     *
     * @param start position of the parser's first character
     * @throws JsonProcessingException if there is no object or it is incomplete
     */
    static UserRecord read(JsonParser parser, Place start) throws IOException {
        RecordReader reader = new RecordReader(parser, start);
        parser.nextToken();
        reader.readObject("");
        for (Field field : Field.values()) {
            if (!reader.record.has(field)) {
                reader.record.addFault(start.line(), field.path() + " is missing");
            }
        }
        return reader.record;
    }

    private void readObject(String object) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Field field = Field.in(object).get(key);
            JsonToken token = parser.nextToken();
            if (field != null) {
                readField(field, token);
            } else if (!object.isEmpty() || !Field.OBJECTS.contains(key)) {
                record.addFault(line(), "unknown key: " + (object.isEmpty() ? key : object + "." + key));
                parser.skipChildren();
            } else if (token == JsonToken.START_OBJECT) {
                readObject(key);
            } else {
                record.addFault(line(), key + " must be an object: " + shown(token));
                parser.skipChildren();
            }
        }
    }

    private void readField(Field field, JsonToken token) throws IOException {
        if (token != (field.isNumber() ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING)) {
            record.addFault(
                    line(),
                    field.path() + " must be " + (field.isNumber() ? "a whole number: " : "text: ") + shown(token));
        }
        if (token.isStructStart()) {
            parser.skipChildren();
        } else if (token != JsonToken.VALUE_NULL) {
            put(field, parser.getText());
        }
    }

    private void put(Field field, String text) {
        // The postcode is empty in a country without postcodes.
        String fault = field == Field.POST_CODE && text.isEmpty() ? null : Texts.fault(text);
        if (fault != null) {
            record.addFault(line(), field.path() + " " + fault + ": \"" + Excerpt.of(text) + "\"");
        }
        if (record.put(field, text, line())) {
            record.addFault(line(), "duplicate key: " + field.path());
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
