package io.populace.cli;

import java.io.IOException;

/** The reader of a pipe has gone: nothing is left to do, and nothing went wrong. */
final class ReaderGoneException extends IOException {

    private static final long serialVersionUID = 1L;
}
