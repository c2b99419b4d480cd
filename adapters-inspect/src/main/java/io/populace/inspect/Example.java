package io.populace.inspect;

import io.populace.domain.Excerpt;

/**
 * One violation of a rule.
 *
 * @param place where it is
 * @param value the value there: one line of text, cut if long
 */
record Example(Place place, String value) {

    /** An example that is safe to print, whatever is in {@code value}. */
    static Example of(Place place, String value) {
        return new Example(place, Excerpt.of(value));
    }
}
