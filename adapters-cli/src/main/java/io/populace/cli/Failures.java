package io.populace.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Describes failures of the system in words. */
final class Failures {

    private Failures() {}

    static CommandException cannotWrite(String output, IOException e) {
        return CommandException.failed("--output cannot be written: " + output + " (" + reason(e) + ")");
    }

    /** Says what has run out. The JVM reports a lack of threads as a lack of memory. */
    static String outOfMemory(OutOfMemoryError e) {
        return String.valueOf(e.getMessage()).contains("native thread")
                ? "out of threads; lower --threads or raise the system's limit (ulimit -u)"
                : "out of memory; set JAVA_TOOL_OPTIONS=-Xmx2g for more";
    }

    /** The reason without the file name, which is all that some messages contain. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "file already exists";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
