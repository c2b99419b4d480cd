package io.populace.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words what the system refused. */
final class Failures {

    private Failures() {}

    static CommandException cannotWrite(String output, IOException e) {
        return CommandException.failed("--output cannot be written: " + output + " (" + reason(e) + ")");
    }

    /** Says what has run out: to the JVM threads are memory too. */
    static String outOfMemory(OutOfMemoryError e) {
        return String.valueOf(e.getMessage()).contains("native thread")
                ? "out of threads; use fewer by --threads, or raise the limits of the system (ulimit -u)"
                : "out of memory; set JAVA_TOOL_OPTIONS=-Xmx2g for more";
    }

    /** The reason alone: some messages are nothing but the name of the file. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "it exists";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
