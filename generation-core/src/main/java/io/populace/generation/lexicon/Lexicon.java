package io.populace.generation.lexicon;

import java.util.List;

/**
 * The words of one language. Immutable.
 *
 * @param locale BCP 47 tag of the language, such as {@code en-GB}
 * @param firstNames at least one
 * @param lastNames at least one
 * @param streets whole street names, at least one
 */
public record Lexicon(String locale, List<Name> firstNames, List<Name> lastNames, List<String> streets) {

    public Lexicon {
        firstNames = List.copyOf(firstNames);
        lastNames = List.copyOf(lastNames);
        streets = List.copyOf(streets);
        if (firstNames.isEmpty() || lastNames.isEmpty() || streets.isEmpty()) {
            throw new IllegalArgumentException("locale must have first names, last names and streets: " + locale);
        }
    }
}
