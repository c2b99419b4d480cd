package io.populace.files;

/** The process is exiting, because of a signal for example. This need not be reported as an error. */
public final class ProcessEndingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProcessEndingException() {}
}
