package io.populace.cli;

/** The process has been told to end while it was working: nothing went wrong, so nothing is reported. */
final class ProcessEndingException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
