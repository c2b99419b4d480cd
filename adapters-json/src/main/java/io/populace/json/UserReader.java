package io.populace.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.populace.domain.Excerpt;
import io.populace.domain.User;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads users one by one from a JSON array or from NDJSON, in UTF-8. Not thread-safe.
 *
 * <p>Memory is constant for any input: a record has the keys of a user, each once, and texts of at most 1,000 characters.
 * Anything else is refused in one line that names the line of the input, the field, the rule and the value.
 *
 * <pre>{@code
 * try (UserReader reader = new UserReader(Files.newInputStream(path))) {
 *     for (User user = reader.read(); user != null; user = reader.read()) { ... }
 * }
 * }</pre>
 */
public final class UserReader implements Closeable {

    /** Seven times the longest key of a user, so that the error can show an unknown key. */
    private static final int MAX_KEY = 100;

    /** The array, the user, the address or device, and one more level to show in the error. */
    private static final int MAX_DEPTH = 4;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(MAX_KEY)
                    .maxStringLength(RecordParser.MAX_TEXT)
                    .maxNumberLength(RecordParser.MAX_TEXT)
                    .maxNestingDepth(MAX_DEPTH)
                    .maxDocumentLength(-1) // no limit on users
                    .maxTokenCount(-1)
                    .build())
            .build();

    private final Utf8Input in;
    private @Nullable JsonParser parser;
    private boolean inArray;

    /** A reader of {@code in}; closing it closes {@code in}. */
    public UserReader(InputStream in) {
        this.in = new Utf8Input(in);
    }

    /**
     * The next user, or null after the last.
     *
     * @throws MalformedUsersException if the next value is not a user; nothing can be read after that
     * @throws IOException if the input cannot be read
     */
    public @Nullable User read() throws IOException {
        try {
            if (parser == null) {
                parser = JSON.createParser(in);
                return first(parser, parser.nextToken());
            }
            return next(parser, parser.nextToken());
        } catch (JsonProcessingException e) {
            // Jackson gives no location if a limit is exceeded.
            long line = e.getLocation() != null ? e.getLocation().getLineNr() : parser != null ? line(parser) : 1;
            throw new MalformedUsersException(line, JsonProblem.of(e));
        } catch (MalformedUtf8Exception e) {
            throw new MalformedUsersException(e.line(), String.valueOf(e.getMessage()));
        }
    }

    private @Nullable User first(JsonParser parser, @Nullable JsonToken token) throws IOException {
        inArray = token == JsonToken.START_ARRAY;
        return next(parser, inArray ? parser.nextToken() : token);
    }

    private @Nullable User next(JsonParser parser, @Nullable JsonToken token) throws IOException {
        if (inArray && token == JsonToken.END_ARRAY) {
            inArray = false;
            if (parser.nextToken() != null) {
                throw new MalformedUsersException(line(parser), "unexpected text after the array: " + shown(parser));
            }
            return null;
        }
        if (token == null) {
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            throw new MalformedUsersException(line(parser), "user must be an object: " + shown(parser));
        }
        return RecordParser.read(parser).toUser();
    }

    private static String shown(JsonParser parser) throws IOException {
        return Excerpt.of(parser.getText());
    }

    private static long line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    @Override
    public void close() throws IOException {
        if (parser != null) {
            parser.close(); // releases its buffers
        }
        in.close();
    }
}
