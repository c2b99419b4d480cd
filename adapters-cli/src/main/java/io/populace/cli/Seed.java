package io.populace.cli;

import io.populace.domain.Excerpt;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The seed of a run.
 *
 * @param number what users are drawn by
 * @param notice what tells the number of a seed that was not given as one; null if it was
 */
record Seed(long number, @Nullable String notice) {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    /**
     * Numbers as people and other programs write them. They are refused rather than hashed: whoever types {@code 1e3} or
     * {@code 1_000} means a number, and whoever types {@code --quite} after {@code -s} means an option.
     */
    private static final Pattern LIKE_A_NUMBER = Pattern.compile(
            "-.*"
                    + "|[+\u2212\u2013]?(0[xX]\\p{XDigit}*|[.,]?\\p{Nd}[\\p{Nd}_.,'\u2019 \u00a0]*([eE][+-]?\\p{Nd}+)?[kKmMgG]?)?");

    /** The seed that {@code text} stands for; a random one where none is given. */
    static Seed of(@Nullable String text) {
        if (text == null) {
            return told("", new SplittableRandom().nextLong() >>> 1);
        }
        if (INTEGER.matcher(text).matches()) {
            return new Seed(integer(text), null);
        }
        if (LIKE_A_NUMBER.matcher(text.strip()).matches()) {
            throw refused(text);
        }
        if (text.indexOf('\ufffd')
                >= 0) { // what the JVM makes of bytes that are no characters in the locale's encoding
            throw CommandException.wrongUsage("--seed must be text in the encoding of the locale: " + Excerpt.of(text));
        }
        return told(Excerpt.of(text) + " = ", hash(text));
    }

    private static Seed told(String meaning, long number) {
        return new Seed(number, "seed " + meaning + number);
    }

    private static long integer(String text) {
        try {
            return text.startsWith("-") ? Long.parseLong(text) : Long.parseUnsignedLong(text);
        } catch (NumberFormatException e) {
            throw refused(text);
        }
    }

    private static CommandException refused(String text) {
        return OptionValues.wrong("--seed must be a 64-bit integer, or a text that does not look like a number", text);
    }

    /** The first eight bytes of the SHA-256 of the text's UTF-8, as a big-endian number with its sign cleared. */
    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
