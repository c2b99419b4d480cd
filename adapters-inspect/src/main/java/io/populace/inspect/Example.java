package io.populace.inspect;

import io.populace.domain.Excerpt;

/**
 * One place that breaks a rule.
 *
 * @param place where it is
 * @param value what is there: one line of text, cut if long
 */
record Example(Place place, String value) {

    /** An example that can be printed whatever {@code value} holds. */
    static Example of(Place place, String value) {
        return new Example(place, Excerpt.of(value));
    }
}
