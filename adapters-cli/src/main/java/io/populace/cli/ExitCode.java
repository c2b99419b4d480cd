package io.populace.cli;

/** What the command returns to the shell. */
final class ExitCode {

    /** The environment refused: a folder, an existing file, a full disk. */
    static final int FAILED = 1;

    /** The options or the catalog are wrong. */
    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
