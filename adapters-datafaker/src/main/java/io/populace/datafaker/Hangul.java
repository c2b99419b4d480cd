package io.populace.datafaker;

/** Revised Romanization of Korean (2000), each syllable for itself, as given names are written. */
final class Hangul {

    /** U+AC00, the first syllable of Unicode's block of Hangul syllables. */
    private static final char FIRST_SYLLABLE = '\uac00';

    private static final String[] INITIALS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ", -1);

    private static final String[] VOWELS =
            "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ", -1);

    /** As before a pause. */
    private static final String[] FINALS = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ", -1);

    private Hangul() {}

    static String romanized(String name) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int syllable = name.charAt(i) - FIRST_SYLLABLE;
            latin.append(INITIALS[syllable / (VOWELS.length * FINALS.length)])
                    .append(VOWELS[syllable / FINALS.length % VOWELS.length])
                    .append(FINALS[syllable % FINALS.length]);
        }
        return Latin.capitalized(latin.toString());
    }
}
