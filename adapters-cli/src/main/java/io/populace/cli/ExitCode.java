package io.populace.cli;

/** What the command returns to the shell. */
final class ExitCode {

    /** Something outside the command failed, such as a missing file or a full disk; or {@code inspect} found a broken rule. */
    static final int FAILED = 1;

    /** The command line, or what a catalog says, is wrong. */
    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
