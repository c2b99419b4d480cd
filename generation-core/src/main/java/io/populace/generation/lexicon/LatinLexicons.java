package io.populace.generation.lexicon;

/**
 * Lexicons with all names in Latin letters.
 *
 * @param lexicons where the words come from
 */
record LatinLexicons(Lexicons lexicons) implements Lexicons {

    @Override
    public Lexicon lexicon(String locale) {
        return lexicons.lexicon(locale).latin();
    }

    @Override
    public String locale(String locale) {
        return lexicons.locale(locale);
    }
}
