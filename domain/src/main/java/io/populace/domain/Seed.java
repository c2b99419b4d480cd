package io.populace.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * What a population is drawn from, beside its catalog.
 *
 * @param number any number
 * @param hashed whether it was made from a text
 */
public record Seed(long number, boolean hashed) {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    /**
     * Numbers in other notations. They are refused rather than hashed: {@code 1e3} and {@code 1_000} are meant as numbers,
     * and {@code --quite} after {@code -s} as an option.
     */
    private static final Pattern LIKE_A_NUMBER = Pattern.compile(
            "-.*"
                    + "|[+\u2212\u2013]?(0[xX]\\p{XDigit}*|[.,]?\\p{Nd}[\\p{Nd}_.,'\u2019 \u00a0]*([eE][+-]?\\p{Nd}+)?[kKmMgG]?)?");

    /**
     * Reads a seed: a 64-bit integer, signed or unsigned, or a text, which is hashed.
     *
     * @throws IllegalArgumentException if {@code text} looks like a number and is no such integer; the message has the rule
     *     and the text, and wants the name of the option in front
     */
    public static Seed parse(String text) {
        if (INTEGER.matcher(text).matches()) {
            return new Seed(integer(text), false);
        }
        if (LIKE_A_NUMBER.matcher(text.strip()).matches()) {
            throw refused(text);
        }
        return new Seed(hash(text), true);
    }

    private static long integer(String text) {
        try {
            return text.startsWith("-") ? Long.parseLong(text) : Long.parseUnsignedLong(text);
        } catch (NumberFormatException e) {
            throw refused(text);
        }
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException(
                "must be a 64-bit integer, or a text that does not look like a number: " + Excerpt.orEmpty(text));
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
