package io.populace.json;

import io.populace.generation.encoding.UserEncoder;

/** The JSON formats: UTF-8 without a byte order mark, characters beyond ASCII written as themselves. */
public final class JsonEncoders {

    private JsonEncoders() {}

    /** An array with one user a line; without users, {@code []}. */
    public static UserEncoder array() {
        return JsonUserEncoder.array();
    }

    /** An array with every field on a line of its own, indented; without users, {@code []}. */
    public static UserEncoder indentedArray() {
        return JsonUserEncoder.indentedArray();
    }

    /** One user a line, each line ended (https://github.com/ndjson/ndjson-spec); without users, nothing. */
    public static UserEncoder ndjson() {
        return JsonUserEncoder.ndjson();
    }
}
