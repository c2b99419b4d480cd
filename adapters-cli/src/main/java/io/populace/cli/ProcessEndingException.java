package io.populace.cli;

/** The process is exiting because of a signal. This is not reported as an error. */
final class ProcessEndingException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
