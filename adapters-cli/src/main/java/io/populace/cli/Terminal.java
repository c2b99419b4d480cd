package io.populace.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.regex.Pattern;

/**
 * What the command is connected to.
 *
 * @param out takes data and nothing else
 * @param err takes progress, seed, summary and errors
 * @param interactive whether {@code err} is a terminal, where a progress bar can be drawn
 */
record Terminal(OutputStream out, PrintStream err, boolean interactive) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    /** Prints one line for a person; line ends and other controls, as the name of a file may have them, as escapes. */
    void say(String line) {
        err.println("populace: "
                + CONTROL.matcher(line)
                        .replaceAll(control ->
                                "\\\\u%04x".formatted((int) control.group().charAt(0))));
    }
}
