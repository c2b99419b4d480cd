package io.populace.domain;

import java.util.UUID;

/** The checks that values share; each failure reads {@code <what> <rule>: <value>}. */
final class Require {

    private Require() {}

    static void that(boolean holds, String rule, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ": " + value);
        }
    }

    static void text(String value, String what) {
        that(
                !value.isBlank() && value.strip().length() == value.length(),
                what + " must be text without outer blanks",
                value.isEmpty() ? "(empty)" : value);
        that(isUnicode(value), what + " must be text without half characters (lone surrogates)", value);
    }

    /** Whether every encoding of Unicode can write {@code value}. */
    private static boolean isUnicode(String value) {
        for (int at = 0, c; at < value.length(); at += Character.charCount(c)) {
            c = value.codePointAt(at);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    static void version4(UUID uuid, String what) {
        that(uuid.version() == 4 && uuid.variant() == 2, what + " must be a UUID of version 4 and variant 2", uuid);
    }

    static void weight(double weight, String what) {
        that(weight > 0 && weight <= Double.MAX_VALUE, what + ": weight must be a number > 0", weight);
    }
}
