package io.populace.cli;

import java.util.Set;

/**
 * What the options of the command line ask of a format.
 *
 * @param pretty whether to indent
 */
record FormatOptions(boolean pretty) {

    static final String PRETTY = "--pretty";

    /** The names of the options that were given. */
    Set<String> given() {
        return pretty ? Set.of(PRETTY) : Set.of();
    }
}
