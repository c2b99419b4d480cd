package io.populace.generation.lexicon;

/** Where lexicons come from. */
public interface Lexicons {

    /**
     * The lexicon of a language; the same words for the same tag, every time.
     *
     * @param locale BCP 47 tag, such as {@code en-GB}
     * @throws IllegalArgumentException if there is no lexicon for {@code locale}
     */
    Lexicon lexicon(String locale);

    /**
     * Lexicons that answer every tag with the words of {@code locale}.
     *
     * @throws IllegalArgumentException if there is no lexicon for {@code locale}
     */
    default Lexicons forcing(String locale) {
        Lexicon forced = lexicon(locale);
        return any -> forced;
    }

    /** The lexicons of the built-in catalog from the class path, at once; any other that Datafaker has, from Datafaker. */
    static Lexicons standard() {
        return new BundledLexicons(new DatafakerLexicons());
    }
}
