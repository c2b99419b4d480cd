package io.populace.inspect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.populace.domain.Excerpt;
import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads records one by one from a JSON array or from NDJSON; of a record that is no user, as much as there is. */
final class RecordReader implements Closeable {

    private static final JsonFactory JSON = new JsonFactory();

    /** Where an array or object began, which Jackson tells in words of its own. */
    private static final Pattern DETAIL = Pattern.compile(" \\((start marker at|for \\w+ starting at) .*");

    private final JsonParser parser;
    private boolean begun;
    private boolean inArray;

    /** A reader of {@code in}, which it closes when it is closed; looks at the first bytes to tell the encoding. */
    RecordReader(InputStream in) throws IOException {
        try {
            parser = JSON.createParser(in);
        } catch (CharConversionException e) {
            throw malformed(1, e);
        }
    }

    /**
     * The next record, or null after the last.
     *
     * @throws MalformedFileException if what follows is not JSON, or not an object
     */
    @Nullable
    UserRecord next() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            if (!begun) {
                begun = true;
                inArray = token == JsonToken.START_ARRAY;
                token = inArray ? parser.nextToken() : token;
            }
            if (inArray && token == JsonToken.END_ARRAY) {
                if (parser.nextToken() != null) {
                    throw new MalformedFileException(line(), "nothing must follow the array");
                }
                return null;
            }
            if (token == null) {
                return null;
            }
            if (token != JsonToken.START_OBJECT) {
                throw new MalformedFileException(line(), "a user must be an object: " + shown());
            }
            return read();
        } catch (JsonProcessingException e) {
            throw malformed(e.getLocation() == null ? line() : e.getLocation().getLineNr(), e);
        } catch (CharConversionException e) {
            throw malformed(line(), e);
        }
    }

    private static MalformedFileException malformed(int line, IOException e) {
        String problem =
                String.valueOf(e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage());
        return new MalformedFileException(
                line, "must be JSON: " + Excerpt.of(DETAIL.matcher(problem).replaceFirst("")));
    }

    private UserRecord read() throws IOException {
        UserRecord record = new UserRecord(line());
        readObject("", record);
        for (Field field : Field.values()) {
            if (!record.has(field)) {
                record.addFault(record.line(), field.path() + " is missing");
            }
        }
        return record;
    }

    private void readObject(String object, UserRecord record) throws IOException {
        Map<String, Field> fields = Field.in(object);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Field field = fields.get(key);
            JsonToken token = parser.nextToken();
            if (field != null) {
                readField(field, token, record);
            } else if (token == JsonToken.START_OBJECT && object.isEmpty() && Field.OBJECTS.contains(key)) {
                readObject(key, record);
            } else {
                record.addFault(line(), "not a key of a user: " + (object.isEmpty() ? key : object + "." + key));
                parser.skipChildren();
            }
        }
    }

    private void readField(Field field, JsonToken token, UserRecord record) throws IOException {
        boolean number = field == Field.AGE;
        if (token != (number ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING)) {
            record.addFault(line(), field.path() + " must be " + (number ? "a whole number: " : "text: ") + shown());
        }
        if (token.isStructStart()) {
            parser.skipChildren();
        } else if (token != JsonToken.VALUE_NULL) {
            if (!number && parser.getText().isBlank()) {
                record.addFault(line(), field.path() + " must not be blank");
            }
            if (record.put(field, parser.getText(), line())) {
                record.addFault(line(), field.path() + " is there twice");
            }
        }
    }

    private String shown() throws IOException {
        return Excerpt.of(parser.getText());
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
