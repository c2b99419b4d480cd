package io.populace.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The form of a country's postcodes: a small pattern whose codes can be counted and numbered.
 *
 * <p>A pattern is one or more alternatives, separated by {@code |}. An alternative is a sequence of
 *
 * <ul>
 *   <li><code>{district}</code>, the postal district of the city, at the start only;
 *   <li>a character class, such as {@code [0-9]} or {@code [ABD-HJ]}, which matches one character;
 *   <li>letters {@code A} to {@code Z} and {@code a} to {@code z}, digits, spaces and hyphens, which match themselves.
 * </ul>
 *
 * <p>For example, the Dutch form <code>{district} [A-RT-Z][A-Z]|{district} S[BCE-RT-Z]</code> excludes SA, SD and SS. No
 * code may begin or end with a space. With <code>{district}</code> replaced, a pattern is an ordinary regular expression. A
 * country without postcodes has the empty pattern.
 *
 * @param pattern the pattern
 */
public record PostCodeForm(String pattern) {

    /** The placeholder for the postal district of the city. */
    public static final String DISTRICT = "{district}";

    /** The longest postal district, and the longest part after it: longer than any in use. */
    public static final int MAX_LENGTH = 16;

    /** The most alternatives of a form: far more than any country needs. */
    public static final int MAX_ALTERNATIVES = 100;

    /** The form of a country without postcodes; its only code is empty. */
    public static final PostCodeForm NONE = new PostCodeForm("");

    /** The longest pattern, in characters: room for {@value #MAX_ALTERNATIVES} alternatives of usual length. */
    public static final int MAX_PATTERN_LENGTH = 4_000;

    private static final String PUNCTUATION = " -";

    /** The most codes of a form: more than there are people, and few enough for a 64-bit draw to choose uniformly. */
    private static final double MAX_CODES = 0x1p48;

    public PostCodeForm {
        if (pattern.length() > MAX_PATTERN_LENGTH) {
            throw Require.violated("post code form must have at most " + MAX_PATTERN_LENGTH + " characters", pattern);
        }
        double codes = 0;
        Set<List<String>> seen = new HashSet<>();
        for (List<String> alternative : Parsed.of(pattern)) {
            Require.that(seen.add(sorted(alternative)), "post code form must not repeat an alternative", pattern);
            Require.that(
                    alternative.size() <= MAX_LENGTH,
                    "post code form must have at most " + MAX_LENGTH + " characters besides the district",
                    pattern);
            codes += alternative.stream().mapToDouble(String::length).reduce(1, (a, b) -> a * b);
        }
        Require.that(codes <= MAX_CODES, "post code form must allow at most 2^48 codes", pattern);
    }

    /** Whether postcodes of this form start with a postal district. */
    public boolean usesDistrict() {
        return pattern.startsWith(DISTRICT);
    }

    /**
     * The alternatives: for each place after the district, the possible characters.
     *
     * @return at least one alternative; each place is a string of one or more characters
     */
    public List<List<String>> alternatives() {
        return Parsed.of(pattern);
    }

    /** Whether {@code code} is a postcode of this form, or its part after the district if the form uses districts. */
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

    /** Sorts the characters of each class, as their order does not matter. */
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

    /** A recursive-descent parser of patterns. */
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
                        "must have only {district} at the start, [classes], letters, digits, spaces, hyphens");
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
            require(close > at, "must close each [class] and leave none empty");
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
