package io.populace.json;

import io.populace.generation.encoding.UserEncoder;

/** Every format of this module, for tests that must hold for all. */
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
