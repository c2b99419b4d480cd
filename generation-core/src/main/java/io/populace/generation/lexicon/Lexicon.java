package io.populace.generation.lexicon;

import io.populace.domain.Gender;

/**
 * The words of one language. Immutable. Two lexicons are equal if they share the same list objects.
 *
 * @param locale BCP 47 tag of the language, such as {@code en-GB}
 * @param womensFirstNames at least one; like all lists of names, the most common first
 * @param mensFirstNames at least one; the same list where it is not known whose name is whose
 * @param womensLastNames at least one
 * @param mensLastNames at least one; the same list where women and men have the same last names
 * @param streets whole street names, at least one; all are equally common
 */
public record Lexicon(
        String locale,
        NameList womensFirstNames,
        NameList mensFirstNames,
        NameList womensLastNames,
        NameList mensLastNames,
        WordList streets) {

    public Lexicon {
        if (womensFirstNames.size() == 0
                || mensFirstNames.size() == 0
                || womensLastNames.size() == 0
                || mensLastNames.size() == 0
                || streets.size() == 0) {
            throw new IllegalArgumentException("locale must have first names, last names and streets: " + locale);
        }
    }

    /** A lexicon with the same names for women and men. */
    public Lexicon(String locale, NameList firstNames, NameList lastNames, WordList streets) {
        this(locale, firstNames, firstNames, lastNames, lastNames, streets);
    }

    /** The first names of women or men. */
    public NameList firstNames(Gender gender) {
        return gender == Gender.FEMALE ? womensFirstNames : mensFirstNames;
    }

    /** The last names of women or men. */
    public NameList lastNames(Gender gender) {
        return gender == Gender.FEMALE ? womensLastNames : mensLastNames;
    }

    /** The same lexicon with all names in Latin letters. */
    public Lexicon latin() {
        return new Lexicon(
                locale,
                womensFirstNames.latin(),
                mensFirstNames.latin(),
                womensLastNames.latin(),
                mensLastNames.latin(),
                streets);
    }
}
