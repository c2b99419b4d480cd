package io.populace.inspect;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Transliterates names to a-z for log-in names: ä becomes ae, é becomes e, ø becomes o. */
final class Transliterator {

    private static final Pattern PLAIN = Pattern.compile("[a-z]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER_LETTER = Pattern.compile("[\\p{L}&&[^a-z]]");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    /** Letters that are spelled out, although Unicode decomposes them. */
    private static final Map<String, String> UMLAUTS = Map.of("ä", "ae", "ö", "oe", "ü", "ue");

    /** Letters that Unicode does not decompose. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"),
            Map.entry("ħ", "h"),
            Map.entry("ə", "e"));

    /** Longer than any name; limits memory, as some characters decompose into eighteen. */
    private static final int MAX_LENGTH = 1_000;

    private Transliterator() {}

    /**
     * The letters of {@code name}; null if one of them is unknown, such as those of other scripts, or if there are more than
     * {@value #MAX_LENGTH} characters.
     */
    static @Nullable String letters(String name) {
        if (name.length() > MAX_LENGTH) {
            return null;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (PLAIN.matcher(lower).matches()) {
            return lower;
        }
        String spelled = replace(Normalizer.normalize(lower, Normalizer.Form.NFC), UMLAUTS);
        String bare = ACCENTS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD))
                .replaceAll("");
        String latin = replace(bare, LETTERS);
        return OTHER_LETTER.matcher(latin).find()
                ? null
                : NO_LETTER.matcher(latin).replaceAll("");
    }

    private static String replace(String text, Map<String, String> letters) {
        String replaced = text;
        for (Map.Entry<String, String> letter : letters.entrySet()) {
            replaced = replaced.replace(letter.getKey(), letter.getValue());
        }
        return replaced;
    }
}
