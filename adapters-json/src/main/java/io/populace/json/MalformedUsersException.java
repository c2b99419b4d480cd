package io.populace.json;

import java.io.IOException;

/** Thrown for input that is not a list of users; the message names the line, the field, the rule and the value. */
public final class MalformedUsersException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedUsersException(long line, String problem) {
        super("line " + line + ": " + problem);
    }
}
