package io.populace.inspect;

import java.io.IOException;

/** Input that cannot be judged, since it is not a JSON array of objects or NDJSON; the message names line and rule. */
public final class MalformedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedFileException(int line, String problem) {
        super("line " + line + ": " + problem);
    }
}
