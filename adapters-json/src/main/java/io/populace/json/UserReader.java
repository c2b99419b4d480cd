package io.populace.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.populace.domain.User;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads users back, one by one, from a JSON array of them or from NDJSON: a file of any size in constant memory.
 *
 * <pre>{@code
 * try (UserReader reader = new UserReader(Files.newInputStream(path))) {
 *     for (User user = reader.read(); user != null; user = reader.read()) { ... }
 * }
 * }</pre>
 */
public final class UserReader implements Closeable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;
    private boolean begun;
    private boolean inArray;

    /** A reader of {@code in}, which it closes when it is closed. */
    public UserReader(InputStream in) throws IOException {
        parser = JSON.createParser(in);
    }

    /**
     * The next user, or null after the last.
     *
     * @throws MalformedUsersException if what follows is not a user
     * @throws IOException if the input cannot be read
     */
    public @Nullable User read() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            if (!begun) {
                begun = true;
                inArray = token == JsonToken.START_ARRAY;
                token = inArray ? parser.nextToken() : token;
            }
            if (inArray && token == JsonToken.END_ARRAY) {
                inArray = false;
                token = parser.nextToken();
                if (token != null) {
                    throw new MalformedUsersException(line(), "nothing must follow the array: " + parser.getText());
                }
            }
            if (token == null) {
                return null;
            }
            if (token != JsonToken.START_OBJECT) {
                throw new MalformedUsersException(line(), "user must be an object: " + parser.getText());
            }
            return FlatRecord.read(parser).toUser();
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? line() : e.getLocation().getLineNr();
            throw new MalformedUsersException(line, JsonProblem.of(e));
        }
    }

    private long line() {
        return parser.currentTokenLocation().getLineNr();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
