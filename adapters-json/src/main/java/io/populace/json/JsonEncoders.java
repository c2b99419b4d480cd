package io.populace.json;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Framing;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.record.RecordLayout;

/**
 * The JSON formats: UTF-8 without a byte order mark, characters beyond ASCII written as themselves. Names with dots become
 * objects, numbers are numbers, and all other values are strings. What a user does not have is {@code null}; only the standard
 * record has an empty postcode in its place.
 */
public final class JsonEncoders {

    static final Framing ARRAY = Framing.of("[\n", ",\n", "\n]\n", "[]\n");

    private JsonEncoders() {}

    /** An array with one standard record per line; without users, {@code []}. */
    public static UserEncoder array() {
        return array(RecordLayout.standard());
    }

    /** An array with one record per line; without users, {@code []}. */
    public static UserEncoder array(RecordLayout layout) {
        return JsonTemplate.compact(layout).encoder(ARRAY);
    }

    /** An array of standard records with every field on a line of its own, indented; without users, {@code []}. */
    public static UserEncoder indentedArray() {
        return indentedArray(RecordLayout.standard());
    }

    /** An array with every field on a line of its own, indented; without users, {@code []}. */
    public static UserEncoder indentedArray(RecordLayout layout) {
        return JsonTemplate.indented(layout).encoder(ARRAY);
    }

    /** One standard record per line, each line ended (https://github.com/ndjson/ndjson-spec); without users, nothing. */
    public static UserEncoder ndjson() {
        return ndjson(RecordLayout.standard());
    }

    /** One record per line, each line ended (https://github.com/ndjson/ndjson-spec); without users, nothing. */
    public static UserEncoder ndjson(RecordLayout layout) {
        return JsonTemplate.compact(layout).encoder(Framing.lines());
    }

    /** Writes values between the quotes of a JSON string, for templates of other modules. */
    public static Escape escape() {
        return JsonTemplate.ESCAPE;
    }
}
