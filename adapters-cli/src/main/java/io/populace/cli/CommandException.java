package io.populace.cli;

/** Ends a command with one line on standard error and an exit code. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandException(int exitCode, String message) {
        super(message, null, false, false);
        this.exitCode = exitCode;
    }

    /** For anything wrong in the options or the catalog. */
    static CommandException wrongUsage(String message) {
        return new CommandException(ExitCode.WRONG_USAGE, message);
    }

    /** For what the environment refuses. */
    static CommandException failed(String message) {
        return new CommandException(ExitCode.FAILED, message);
    }

    int exitCode() {
        return exitCode;
    }
}
