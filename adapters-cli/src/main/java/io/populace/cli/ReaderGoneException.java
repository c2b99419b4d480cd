package io.populace.cli;

import java.io.IOException;

/** The reader of a pipe is gone. This ends the command without an error. */
final class ReaderGoneException extends IOException {

    private static final long serialVersionUID = 1L;
}
