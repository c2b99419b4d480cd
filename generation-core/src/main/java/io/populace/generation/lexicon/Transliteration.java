package io.populace.generation.lexicon;

import io.populace.domain.Excerpt;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes names in the letters {@code a} to {@code z}. Each letter becomes one or more of them, or the name is refused.
 *
 * <p>Umlauts are spelled out as in German (DIN 5007-2: ä → ae), other accents are dropped, and Latin letters without a base
 * letter in Unicode are listed by hand. Cyrillic letters follow the BGN/PCGN systems, except that the hard and the soft sign
 * become a vowel instead of an apostrophe. Greek letters follow ISO 843 type 2, letter by letter.
 */
final class Transliteration {

    /** U+0300 COMBINING GRAVE ACCENT; no character below it combines with another. */
    private static final char FIRST_COMBINING_MARK = '\u0300';

    private static final Map<Character, String> LETTERS = new HashMap<>();

    static {
        put(
                "ä ae ö oe ü ue ß ss æ ae œ oe ø o å a ł l đ d ð d þ th ħ h ı i ŋ ng ĸ k ŧ t ĳ ij ə e ɛ e ɔ o ƒ f ŀ l ŉ n ſ s");
        // The accented letters of Latin-1 and Latin Extended-A, decomposed without loading the tables of Unicode.
        put(
                "à a á a â a ã a ç c è e é e ê e ë e ì i í i î i ï i ñ n ò o ó o ô o õ o ù u ú u û u ý y ÿ y ā a ă a ą a ć c");
        put("ĉ c ċ c č c ď d ē e ĕ e ė e ę e ě e ĝ g ğ g ġ g ģ g ĥ h ĩ i ī i ĭ i į i ĵ j ķ k ĺ l ļ l ľ l ń n ņ n ň n");
        put("ō o ŏ o ő o ŕ r ŗ r ř r ś s ŝ s ş s š s ţ t ť t ũ u ū u ŭ u ů u ű u ų u ŵ w ŷ y ź z ż z ž z ș s ț t");
        put("а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch");
        put("ш sh щ shch ъ e ы y ь y э e ю yu я ya і i ї yi є ye ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz");
        put("α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o");
    }

    private Transliteration() {}

    private static void put(String pairs) {
        String[] words = pairs.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            LETTERS.put(words[i].charAt(0), words[i + 1]);
        }
    }

    /**
     * The letters of {@code name} in lower-case ASCII; spaces, apostrophes, hyphens and full stops are dropped.
     *
     * @throws IllegalArgumentException if it has a letter or digit that cannot be transliterated
     */
    static String toHandle(String name) {
        StringBuilder handle = new StringBuilder(name.length() + 4);
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'a' && c <= 'z') {
                handle.append(c);
            } else if (LETTERS.containsKey(c)) {
                handle.append(LETTERS.get(c));
            } else if (c >= FIRST_COMBINING_MARK || Character.isLetterOrDigit(c)) {
                return toHandleByUnicode(name);
            }
        }
        return handle.toString();
    }

    /** Handles every name, but the tables of Unicode take longer to load than a whole lexicon. */
    private static String toHandleByUnicode(String name) {
        StringBuilder handle = new StringBuilder(name.length() + 4);
        // Composed first, so that an umlaut is always one character.
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c >= 'a' && c <= 'z') {
                handle.append(c);
            } else if (LETTERS.containsKey(c)) {
                handle.append(LETTERS.get(c));
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                handle.append(withoutAccents(c, name));
            }
        }
        return handle.toString();
    }

    private static String withoutAccents(char c, String name) {
        StringBuilder letters = new StringBuilder(2);
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i++) {
            char part = decomposed.charAt(i);
            if (part >= 'a' && part <= 'z') {
                letters.append(part);
            } else if (LETTERS.containsKey(part)) {
                letters.append(LETTERS.get(part));
            } else if (Character.getType(part) != Character.NON_SPACING_MARK) {
                throw notWritable(name);
            }
        }
        if (letters.isEmpty()) { // the letter is made of marks only, such as Japanese sound marks
            throw notWritable(name);
        }
        return letters.toString();
    }

    private static IllegalArgumentException notWritable(String name) {
        return new IllegalArgumentException(
                "name must have only letters that transliterate to a-z: " + Excerpt.of(name));
    }
}
