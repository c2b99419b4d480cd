package io.populace.postgres;

import java.io.IOException;

/** A load that failed. The message is one line without the name of the server or of the table. */
public final class LoadException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What a load can fail at. */
    public enum Subject {

        /** The server cannot be reached, refuses the user, or has gone away. */
        SERVER,

        /** The table is not as it must be, or does not take the users. */
        TABLE
    }

    private final Subject subject;

    LoadException(Subject subject, String message) {
        super(message);
        this.subject = subject;
    }

    /** What the load failed at. */
    public Subject subject() {
        return subject;
    }
}
