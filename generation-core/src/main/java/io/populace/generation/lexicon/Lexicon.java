package io.populace.generation.lexicon;

import java.util.Locale;
import java.util.Set;

/**
 * The words of one language. Immutable. Two lexicons are equal if they share the same list objects.
 *
 * @param locale BCP 47 tag of the language, such as {@code en-GB}
 * @param firstNames at least one
 * @param lastNames at least one
 * @param streets whole street names, at least one
 */
public record Lexicon(String locale, NameList firstNames, NameList lastNames, WordList streets) {

    /**
     * The languages that write the last name first: Hungarian, and those that Unicode's CLDR lists as surnameFirst in the
     * nameOrderLocales of its person names.
     */
    private static final Set<String> LAST_NAME_FIRST = Set.of("hu", "ja", "ko", "vi", "yue", "zh");

    public Lexicon {
        if (firstNames.size() == 0 || lastNames.size() == 0 || streets.size() == 0) {
            throw new IllegalArgumentException("locale must have first names, last names and streets: " + locale);
        }
    }

    /** Whether the language writes the last name before the first. */
    public boolean isLastNameFirst() {
        return LAST_NAME_FIRST.contains(language());
    }

    /** The language without script and region, a subtag of BCP 47 such as {@code en}. */
    public String language() {
        return Locale.forLanguageTag(locale).getLanguage();
    }
}
