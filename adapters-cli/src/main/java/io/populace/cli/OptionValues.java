package io.populace.cli;

import io.populace.domain.Excerpt;
import io.populace.domain.Nearest;
import io.populace.domain.UserCount;
import io.populace.files.Parts;
import io.populace.files.Shard;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads option values. Each error names the option, the rule and the value. */
final class OptionValues {

    private static final Pattern SHARD = Pattern.compile("([0-9]+)/([0-9]+)");

    private OptionValues() {}

    /** A number of users, 0 or more, as {@link UserCount#parse} reads it. */
    static long count(String option, String text) {
        return parsed(option, text, UserCount::parse).users();
    }

    /** What {@code parser} makes of the value; its errors get the option in front. */
    static <T> T parsed(String option, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUsage(option + " " + e.getMessage());
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
