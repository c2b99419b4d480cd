package io.populace.generation.lexicon;

/**
 * The words of one language. Immutable. Two lexicons are equal if they share the same list objects.
 *
 * @param locale BCP 47 tag of the language, such as {@code en-GB}
 * @param firstNames at least one
 * @param lastNames at least one
 * @param streets whole street names, at least one
 */
public record Lexicon(String locale, NameList firstNames, NameList lastNames, WordList streets) {

    public Lexicon {
        if (firstNames.size() == 0 || lastNames.size() == 0 || streets.size() == 0) {
            throw new IllegalArgumentException("locale must have first names, last names and streets: " + locale);
        }
    }
}
