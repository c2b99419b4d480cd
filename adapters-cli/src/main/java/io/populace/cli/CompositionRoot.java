package io.populace.cli;

import io.populace.json.JsonEncoders;
import java.util.List;

/** Where the adapters meet. A new format is one line here. */
final class CompositionRoot {

    private CompositionRoot() {}

    /** Every format, the one for pipes first. */
    static List<OutputFormat> formats() {
        return List.of(
                new OutputFormat("ndjson", List.of(".ndjson", ".jsonl"), JsonEncoders.ndjson(), null),
                new OutputFormat("json", List.of(".json"), JsonEncoders.array(), JsonEncoders.indentedArray()));
    }
}
