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
     * The tag of the lexicon that {@link #lexicon} gives, without reading it where that can be avoided.
     *
     * @param locale BCP 47 tag
     * @throws IllegalArgumentException if there is no lexicon for {@code locale}
     */
    default String locale(String locale) {
        return lexicon(locale).locale();
    }

    /**
     * Lexicons that give the words of {@code locale} for every tag.
     *
     * @throws IllegalArgumentException if there is no lexicon for {@code locale}
     */
    default Lexicons forcing(String locale) {
        Lexicon forced = lexicon(locale);
        return any -> forced;
    }

    /** The same lexicons with all names in Latin letters. */
    default Lexicons latin() {
        return new LatinLexicons(this);
    }

    /** The lexicons of the world: those of some hundred languages of countries. */
    static Lexicons standard() {
        return new WorldLexicons();
    }
}
