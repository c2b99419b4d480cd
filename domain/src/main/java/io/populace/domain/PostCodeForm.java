package io.populace.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a country writes its postcodes: a small pattern that counts and numbers the codes it allows.
 *
 * <p>A pattern is one or more alternatives, with {@code |} between. An alternative is a sequence of
 *
 * <ul>
 *   <li><code>{district}</code>, the city's postal district, at most once and then first;
 *   <li>a class of characters, such as {@code [0-9]} or {@code [ABD-HJ]}, of which one stands there;
 *   <li>letters {@code A} to {@code Z} and {@code a} to {@code z}, digits, spaces and hyphens, which stand for
 *       themselves.
 * </ul>
 *
 * <p>The Dutch form <code>{district} [A-RT-Z][A-Z]|{district} S[BCE-RT-Z]</code> leaves out SA, SD and SS that way. No
 * code may begin or end with a space. With a district in its place, a pattern is an ordinary regular expression. The empty
 * pattern is that of a country without postcodes.
 *
 * @param pattern the pattern
 */
public record PostCodeForm(String pattern) {

    /** What stands for the postal district of the city. */
    public static final String DISTRICT = "{district}";

    /** The longest postal district, and the longest rest of a postcode: longer than any in use. */
    public static final int MAX_LENGTH = 16;

    /** The most alternatives of a form: many more than any country needs. */
    public static final int MAX_ALTERNATIVES = 100;

    /** The form of a country without postcodes: its only code is the empty text. */
    public static final PostCodeForm NONE = new PostCodeForm("");

    /** The longest pattern, in characters: room for the most alternatives of common length. */
    public static final int MAX_PATTERN_LENGTH = 4_000;

    private static final String PUNCTUATION = " -";

    /** A form may allow more codes than there are people, but not more than this: the draws must be told apart. */
    private static final double MAX_CODES = 0x1p48;

    public PostCodeForm {
        if (pattern.length() > MAX_PATTERN_LENGTH) {
            throw Require.violated("post code form must have at most " + MAX_PATTERN_LENGTH + " characters", pattern);
        }
        double codes = 0;
        Set<List<String>> seen = new HashSet<>();
        for (List<String> alternative : Parsed.of(pattern)) {
            Require.that(
                    seen.add(sorted(alternative)), "post code form must not have the same alternative twice", pattern);
            Require.that(
                    alternative.size() <= MAX_LENGTH,
                    "post code form must have at most " + MAX_LENGTH + " characters beside the district",
                    pattern);
            codes += alternative.stream().mapToDouble(String::length).reduce(1, (a, b) -> a * b);
        }
        Require.that(codes <= MAX_CODES, "post code form must allow at most 2^48 codes", pattern);
    }

    /** Whether postcodes of this form begin with a postal district. */
    public boolean usesDistrict() {
        return pattern.startsWith(DISTRICT);
    }

    /**
     * The alternatives, each as the characters that may stand at each place after the district.
     *
     * @return at least one alternative; each place is a string of at least one character
     */
    public List<List<String>> alternatives() {
        return Parsed.of(pattern);
    }

    /** Whether {@code code} is a whole postcode of this form; of a form that uses districts, whether it can follow one. */
    boolean allows(String code) {
        for (List<String> places : alternatives()) {
            boolean fits = places.size() == code.length();
            for (int i = 0; fits && i < places.size(); i++) {
                fits = places.get(i).indexOf(code.charAt(i)) >= 0;
            }
            if (fits) {
                return true;
            }
        }
        return false;
    }

    /** Classes with the same characters are the same class, in whatever order they are listed. */
    private static List<String> sorted(List<String> alternative) {
        return alternative.stream().map(PostCodeForm::sorted).toList();
    }

    private static String sorted(String characters) {
        char[] sorted = characters.toCharArray();
        Arrays.sort(sorted);
        return new String(sorted);
    }

    static boolean isPostal(String text) {
        return Ascii.isAlphanumericOr(PUNCTUATION, text);
    }

    private static boolean isPostal(char c) {
        return Ascii.isAlphanumericOr(PUNCTUATION, c);
    }

    @Override
    public String toString() {
        return pattern;
    }

    /** A recursive-descent parse of a pattern. */
    private static final class Parsed {

        private final String pattern;
        private int at;

        private Parsed(String pattern) {
            this.pattern = pattern;
        }

        static List<List<String>> of(String pattern) {
            Parsed parsed = new Parsed(pattern);
            boolean district = pattern.startsWith(DISTRICT);
            List<List<String>> alternatives = new ArrayList<>();
            if (pattern.isEmpty()) {
                alternatives.add(List.of());
                return alternatives;
            }
            do {
                parsed.require(
                        alternatives.size() < MAX_ALTERNATIVES,
                        "must have at most " + MAX_ALTERNATIVES + " alternatives");
                parsed.require(
                        pattern.startsWith(DISTRICT, parsed.at) == district,
                        "must begin with {district} in every alternative or in none");
                parsed.at += district ? DISTRICT.length() : 0;
                alternatives.add(parsed.alternative(district));
            } while (parsed.at++ < pattern.length());
            return List.copyOf(alternatives);
        }

        private List<String> alternative(boolean afterDistrict) {
            List<String> places = new ArrayList<>();
            while (at < pattern.length() && pattern.charAt(at) != '|') {
                char c = pattern.charAt(at++);
                require(
                        c == '[' || isPostal(c),
                        "must be {district} first, [classes], letters, digits, spaces, hyphens");
                places.add(c == '[' ? characterClass() : String.valueOf(c));
            }
            require(afterDistrict || !places.isEmpty(), "must not have an empty alternative");
            require(
                    places.isEmpty()
                            || ((afterDistrict || !places.get(0).contains(" "))
                                    && !places.get(places.size() - 1).contains(" ")),
                    "must not begin or end with a space");
            return List.copyOf(places);
        }

        private String characterClass() {
            int close = pattern.indexOf(']', at);
            require(close > at, "must close each [class], with characters in it");
            StringBuilder characters = new StringBuilder();
            while (at < close) {
                char first = pattern.charAt(at++);
                char last = first;
                if (at + 1 < close && pattern.charAt(at) == '-') {
                    last = pattern.charAt(at + 1);
                    at += 2;
                }
                require(first <= last, "must have ranges in ascending order");
                for (char c = first; c <= last; c++) {
                    require(
                            isPostal(c) && characters.indexOf(String.valueOf(c)) < 0,
                            "must list each letter or digit once");
                    characters.append(c);
                }
            }
            at = close + 1;
            return characters.toString();
        }

        private void require(boolean holds, String rule) {
            Require.that(holds, "post code form " + rule, pattern);
        }
    }
}
