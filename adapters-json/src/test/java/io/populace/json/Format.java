package io.populace.json;

import io.populace.generation.encoding.UserEncoder;

/** The formats of this module, for tests that hold for all of them. */
enum Format {
    ARRAY,
    INDENTED,
    NDJSON;

    UserEncoder encoder() {
        return switch (this) {
            case ARRAY -> JsonEncoders.array();
            case INDENTED -> JsonEncoders.indentedArray();
            case NDJSON -> JsonEncoders.ndjson();
        };
    }
}
