package io.populace.inspect;

import io.populace.domain.Excerpt;

/**
 * One place that breaks a rule.
 *
 * @param line where it stands, from 1
 * @param value what stands there: one line of text, cut if long
 */
record Example(int line, String value) {

    /** An example that can be printed whatever {@code value} holds. */
    static Example of(int line, String value) {
        return new Example(line, Excerpt.of(value));
    }
}
