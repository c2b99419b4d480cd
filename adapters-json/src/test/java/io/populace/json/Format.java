package io.populace.json;

import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.record.RecordLayout;

/** The formats of this module, for tests that hold for all of them. */
enum Format {
    ARRAY,
    INDENTED,
    NDJSON;

    UserEncoder encoder() {
        return encoder(RecordLayout.standard());
    }

    UserEncoder encoder(RecordLayout layout) {
        return switch (this) {
            case ARRAY -> JsonEncoders.array(layout);
            case INDENTED -> JsonEncoders.indentedArray(layout);
            case NDJSON -> JsonEncoders.ndjson(layout);
        };
    }
}
