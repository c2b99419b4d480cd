package io.populace.cli;

/** The exit codes of the command, apart from 0. */
final class ExitCode {

    /** Something outside the command failed, such as a missing file or a full disk; or {@code inspect} found a broken rule. */
    static final int FAILED = 1;

    /** The command line or the contents of a catalog are wrong. */
    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
