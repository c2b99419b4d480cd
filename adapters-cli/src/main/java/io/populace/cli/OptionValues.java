package io.populace.cli;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of options; each failure names the option, the rule and the value. */
final class OptionValues {

    private static final Pattern COUNT = Pattern.compile("(-?)([0-9]+(?:_[0-9]+)*)([kKmMgG]?)");
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private OptionValues() {}

    /** A number of users, 0 or more: {@code 10000}, {@code 10_000}, {@code 10k}, {@code 5M}, {@code 1G}. */
    static long count(String option, String text) {
        Matcher matcher = COUNT.matcher(text);
        require(matcher.matches(), option + " must be a whole number such as 10000, 10_000, 10k, 5M or 1G", text);
        require(matcher.group(1).isEmpty(), option + " must be >= 0", text);
        BigInteger unit = switch (matcher.group(3).toUpperCase(Locale.ROOT)) {
            case "K" -> BigInteger.valueOf(1_000);
            case "M" -> BigInteger.valueOf(1_000_000);
            case "G" -> BigInteger.valueOf(1_000_000_000);
            default -> BigInteger.ONE;
        };
        BigInteger count = new BigInteger(matcher.group(2).replace("_", "")).multiply(unit);
        require(count.compareTo(LARGEST) <= 0, option + " must be <= " + LARGEST, text);
        return count.longValue();
    }

    /** Any 64-bit number, signed or unsigned. */
    static long seed(String option, String text) {
        try {
            return text.startsWith("-") ? Long.parseLong(text) : Long.parseUnsignedLong(text);
        } catch (NumberFormatException e) {
            throw wrong(option + " must be a whole number of 64 bits", text);
        }
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

    /** One of {@code names}. */
    static String oneOf(String option, String text, Collection<String> names) {
        require(names.contains(text), option + " must be one of " + String.join(", ", names), text);
        return text;
    }

    private static void require(boolean holds, String rule, String value) {
        if (!holds) {
            throw wrong(rule, value);
        }
    }

    private static CommandException wrong(String rule, String value) {
        return CommandException.wrongUsage(rule + ": " + (value.isEmpty() ? "(empty)" : value));
    }
}
