package io.populace.generation.lexicon;

/** A source of lexicons. */
public interface Lexicons {

    /**
     * The lexicon of a language; the same tag always gives the same words.
     *
     * @param locale BCP 47 tag, such as {@code en-GB}
     * @throws IllegalArgumentException if there is no lexicon for {@code locale}
     */
    Lexicon lexicon(String locale);

    /**
     * Lexicons that give the words of {@code locale} for every tag.
     *
     * @throws IllegalArgumentException if there is no lexicon for {@code locale}
     */
    default Lexicons forcing(String locale) {
        Lexicon forced = lexicon(locale);
        return any -> forced;
    }

    /** Bundled lexicons for the built-in catalog, Datafaker's for all other locales. */
    static Lexicons standard() {
        return new BundledLexicons(new DatafakerLexicons());
    }
}
