package io.populace.domain;

import java.util.UUID;

/**
 * The checks that values share; each failure reads {@code <what> <rule>: <value>}.
 *
 * <p>Users pass them by the million in a second, and start-up by the hundred: such checks put a message together only
 * where the rule is broken.
 */
final class Require {

    private Require() {}

    static void that(boolean holds, String rule, Object value) {
        if (!holds) {
            throw violated(rule, value);
        }
    }

    /** What to throw where a rule does not hold. */
    static IllegalArgumentException violated(String rule, Object value) {
        return new IllegalArgumentException(rule + ": " + Excerpt.of(String.valueOf(value)));
    }

    static void text(String value, String what) {
        if (!isText(value)) {
            throw notText(value, what);
        }
    }

    static void text(String value, String owner, String what) {
        if (!isText(value)) {
            throw notText(value, owner + ": " + what);
        }
    }

    private static boolean isText(String value) {
        return !hasOuterBlanks(value) && isUnicode(value);
    }

    private static boolean hasOuterBlanks(String value) {
        return value.isBlank() || value.strip().length() != value.length();
    }

    private static IllegalArgumentException notText(String value, String what) {
        return hasOuterBlanks(value)
                ? violated(what + " must be text without outer blanks", value.isEmpty() ? "(empty)" : value)
                : violated(what + " must be text without half characters (lone surrogates)", value);
    }

    /** Whether every encoding of Unicode can write {@code value}. */
    private static boolean isUnicode(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (i + 1 == value.length() || !Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    static void version4(UUID uuid, String what) {
        if (uuid.version() != 4 || uuid.variant() != 2) {
            throw violated(what + " must be a UUID of version 4 and variant 2", uuid);
        }
    }

    static void weight(double weight, String what) {
        that(weight > 0 && weight <= Double.MAX_VALUE, what + ": weight must be a number > 0", weight);
    }
}
