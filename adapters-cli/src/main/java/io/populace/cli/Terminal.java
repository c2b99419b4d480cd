package io.populace.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What the command is connected to.
 *
 * @param out takes data and nothing else
 * @param err takes progress, seed, summary and errors
 * @param interactive whether {@code err} is a terminal, where progress can be drawn
 */
record Terminal(OutputStream out, PrintStream err, boolean interactive) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

    /** Whether {@code stream} leads to a terminal, as names show it on Linux; elsewhere none is recognised. */
    static boolean isTerminal(Path stream) {
        try {
            String device = stream.toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }

    /** Prints one line for a person; controls and characters that change the direction, which names of files may have, as escapes. */
    void say(String line) {
        err.println("populace: "
                + CONTROL.matcher(line)
                        .replaceAll(
                                control -> "\\\\u%04x".formatted(control.group().codePointAt(0))));
    }
}
