package io.populace.cli;

import io.populace.domain.Excerpt;
import io.populace.domain.Nearest;
import io.populace.files.Parts;
import io.populace.files.Shard;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads option values. Each error names the option, the rule and the value. */
final class OptionValues {

    private static final Pattern COUNT =
            Pattern.compile("(-?)([0-9]+(?:_[0-9]+)*)(\\.[0-9]+)?(?:[eE]\\+?([0-9]+)|([kKmMgG]))?");
    private static final Pattern SHARD = Pattern.compile("([0-9]+)/([0-9]+)");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private OptionValues() {}

    /**
     * A number of users, 0 or more: {@code 10000}, {@code 10_000}, {@code 10k}, {@code 5M}, {@code 1G}, {@code 1e6}. A
     * fraction needs a unit or an exponent that makes the number whole: {@code 1.5M}, {@code 2.5e6}.
     */
    static long count(String option, String text) {
        String rule = option + " must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6";
        Matcher matcher = COUNT.matcher(text);
        require(matcher.matches(), rule, text);
        require(matcher.group(1).isEmpty(), option + " must be >= 0", text);
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        String exponent = matcher.group(5) == null ? matcher.group(4) : exponent(matcher.group(5));
        require(fraction.isEmpty() || exponent != null, rule, text);
        BigDecimal count;
        try {
            count = new BigDecimal(
                    matcher.group(2).replace("_", "") + fraction + "e" + (exponent == null ? 0 : exponent));
        } catch (NumberFormatException e) { // an exponent beyond 32 bits
            throw wrong(option + " must be <= " + LARGEST, text);
        }
        require(count.compareTo(LARGEST) <= 0, option + " must be <= " + LARGEST, text);
        try {
            return count.longValueExact();
        } catch (ArithmeticException e) {
            throw wrong(rule, text);
        }
    }

    /** A number of users per second, 1 to {@code max}: {@code 500/s}, {@code 10k/s}. */
    static long rate(String option, String text, long max) {
        require(text.endsWith("/s"), option + " must be users per second such as 500/s or 10k/s", text);
        long rate = count(option, text.substring(0, text.length() - "/s".length()));
        require(rate >= 1 && rate <= max, option + " must be 1/s to " + max + "/s", text);
        return rate;
    }

    /** One of several shares of the work, such as {@code 3/16}. */
    static Shard shard(String option, String text) {
        Matcher matcher = SHARD.matcher(text);
        require(matcher.matches(), option + " must be K/N with K from 1 to N, such as 3/16", text);
        int of = integer(option + " K/N: N", matcher.group(2), 1, Parts.MAX);
        return new Shard(integer(option + " K/N: K", matcher.group(1), 1, of), of);
    }

    private static String exponent(String unit) {
        return switch (unit.toUpperCase(Locale.ROOT)) {
            case "K" -> "3";
            case "M" -> "6";
            default -> "9";
        };
    }

    /** A whole number from {@code min} to {@code max}. */
    static int integer(String option, String text, int min, int max) {
        String rule = option + " must be " + min + " to " + max;
        try {
            int value = Integer.parseInt(text);
            require(value >= min && value <= max, rule, text);
            return value;
        } catch (NumberFormatException e) {
            throw wrong(rule, text);
        }
    }

    /** The path of a file. */
    static Path path(String option, String name) {
        String rule = option + " must be a file name";
        require(!name.isEmpty(), rule, name);
        // The JVM replaces bytes that are not text in the locale's encoding, so this would be another file.
        require(name.indexOf('\uFFFD') < 0, option + " must be text in the encoding of the locale", name);
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw wrong(rule, e.getReason());
        }
    }

    /** One of {@code names}. */
    static String oneOf(String option, String text, Collection<String> names) {
        if (!names.contains(text)) {
            throw CommandException.wrongUsage(option + " must be one of " + String.join(", ", names) + ": "
                    + Excerpt.orEmpty(text) + Nearest.hint(text, names));
        }
        return text;
    }

    /** The error for a value that breaks a rule. */
    static CommandException wrong(String rule, String value) {
        return CommandException.wrongUsage(rule + ": " + Excerpt.orEmpty(value));
    }

    private static void require(boolean holds, String rule, String value) {
        if (!holds) {
            throw wrong(rule, value);
        }
    }
}
