package io.populace.cli;

import io.populace.files.FileProblem;
import java.io.IOException;

/** Describes failures of the system in words. */
final class Failures {

    private Failures() {}

    static CommandException cannotWrite(String output, IOException e) {
        return CommandException.failed("--output cannot be written: " + output + " (" + FileProblem.of(e) + ")");
    }

    /** Says what has run out. The JVM reports a lack of threads as a lack of memory. */
    static String outOfMemory(OutOfMemoryError e) {
        return String.valueOf(e.getMessage()).contains("native thread")
                ? "out of threads; lower --threads or raise the system's limit (ulimit -u)"
                : "out of memory; set JAVA_TOOL_OPTIONS=-Xmx2g for more";
    }
}
