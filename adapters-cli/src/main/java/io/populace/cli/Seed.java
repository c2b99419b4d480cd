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
 * @param number the seed as a 64-bit integer
 * @param notice a line with the number, if the seed was not given as a number; otherwise null
 */
record Seed(long number, @Nullable String notice) {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    /**
     * Numbers in other notations. They are refused rather than hashed: {@code 1e3} and {@code 1_000} are meant as numbers,
     * and {@code --quite} after {@code -s} as an option.
     */
    private static final Pattern LIKE_A_NUMBER = Pattern.compile(
            "-.*"
                    + "|[+\u2212\u2013]?(0[xX]\\p{XDigit}*|[.,]?\\p{Nd}[\\p{Nd}_.,'\u2019 \u00a0]*([eE][+-]?\\p{Nd}+)?[kKmMgG]?)?");

    /** The seed given as {@code text}; a random one for null. */
    static Seed of(@Nullable String text) {
        if (text == null) {
            return withNotice("", new SplittableRandom().nextLong() >>> 1);
        }
        if (INTEGER.matcher(text).matches()) {
            return new Seed(integer(text), null);
        }
        if (LIKE_A_NUMBER.matcher(text.strip()).matches()) {
            throw refused(text);
        }
        if (text.indexOf('\ufffd') >= 0) { // the JVM's replacement for bytes that are invalid in the locale's encoding
            throw CommandException.wrongUsage("--seed must be text in the encoding of the locale: " + Excerpt.of(text));
        }
        return withNotice(Excerpt.of(text) + " = ", hash(text));
    }

    private static Seed withNotice(String meaning, long number) {
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
