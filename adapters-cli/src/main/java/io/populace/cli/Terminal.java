package io.populace.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The output streams of the command.
 *
 * @param out data only
 * @param err progress, seed, summary and errors
 * @param interactive whether {@code err} is a terminal, where progress can be shown
 */
record Terminal(OutputStream out, PrintStream err, boolean interactive) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

    /** Whether {@code stream} is a terminal by its name on Linux; false on other systems. */
    static boolean isTerminal(Path stream) {
        try {
            String device = stream.toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }

    /** Prints one line for a person. Control and format characters, which file names may contain, are escaped. */
    void say(String line) {
        err.println("populace: "
                + CONTROL.matcher(line)
                        .replaceAll(
                                control -> "\\\\u%04x".formatted(control.group().codePointAt(0))));
    }
}
