package io.populace.cli;

import java.io.IOException;

/** Whoever read from the pipe has ended; nothing is left to do, and nothing went wrong. */
final class ReaderGoneException extends IOException {

    private static final long serialVersionUID = 1L;
}
