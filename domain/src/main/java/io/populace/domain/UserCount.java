package io.populace.domain;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of users.
 *
 * @param users 0 or more
 */
public record UserCount(long users) {

    private static final Pattern SPELLING =
            Pattern.compile("(-?)([0-9]+(?:_[0-9]+)*)(\\.[0-9]+)?(?:[eE]\\+?([0-9]+)|([kKmMgG]))?");
    private static final String RULE = "must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6";
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final String AT_MOST = "must be <= " + LARGEST;

    public UserCount {
        Require.that(users >= 0, "must be >= 0", users);
    }

    /**
     * Reads a number as people write it: {@code 10000}, {@code 10_000}, {@code 10k}, {@code 5M}, {@code 1G}, {@code 1e6}. A
     * fraction needs a unit or an exponent that makes the number whole: {@code 1.5M}, {@code 2.5e6}.
     *
     * @throws IllegalArgumentException if {@code text} is no such number; the message has the rule and the text, and wants
     *     the name of the option in front
     */
    public static UserCount parse(String text) {
        Matcher matcher = SPELLING.matcher(text);
        require(matcher.matches(), RULE, text);
        require(matcher.group(1).isEmpty(), "must be >= 0", text);
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        String exponent = matcher.group(5) == null ? matcher.group(4) : exponent(matcher.group(5));
        require(fraction.isEmpty() || exponent != null, RULE, text);
        BigDecimal count;
        try {
            count = new BigDecimal(
                    matcher.group(2).replace("_", "") + fraction + "e" + (exponent == null ? 0 : exponent));
        } catch (NumberFormatException e) { // an exponent beyond 32 bits
            throw wrong(AT_MOST, text);
        }
        require(count.compareTo(LARGEST) <= 0, AT_MOST, text);
        try {
            return new UserCount(count.longValueExact());
        } catch (ArithmeticException e) {
            throw wrong(RULE, text);
        }
    }

    private static String exponent(String unit) {
        return switch (unit.toUpperCase(Locale.ROOT)) {
            case "K" -> "3";
            case "M" -> "6";
            default -> "9";
        };
    }

    private static void require(boolean holds, String rule, String text) {
        if (!holds) {
            throw wrong(rule, text);
        }
    }

    private static IllegalArgumentException wrong(String rule, String text) {
        return new IllegalArgumentException(rule + ": " + Excerpt.orEmpty(text));
    }
}
