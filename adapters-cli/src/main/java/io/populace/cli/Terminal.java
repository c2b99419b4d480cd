package io.populace.cli;

import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What the command is connected to.
 *
 * @param out takes data and nothing else
 * @param err takes progress, seed, summary and errors
 * @param interactive whether {@code err} is a terminal, where a progress bar can be drawn
 */
record Terminal(OutputStream out, PrintStream err, boolean interactive) {

    /** Prints one line for a person. */
    void say(String line) {
        err.println("populace: " + line);
    }
}
