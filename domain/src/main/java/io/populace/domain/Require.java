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

    static void that(boolean holds, String owner, String rule, Object value) {
        if (!holds) {
            throw violated(owner, rule, value);
        }
    }

    /** What to throw where a rule does not hold. */
    static IllegalArgumentException violated(String rule, Object value) {
        return new IllegalArgumentException(rule + ": " + Excerpt.of(String.valueOf(value)));
    }

    /** What to throw where a rule does not hold for a thing that has a name. */
    static IllegalArgumentException violated(String owner, String rule, Object value) {
        return violated(Excerpt.of(owner) + ": " + rule, value);
    }

    static void text(String value, String what) {
        if (!Text.isValid(value)) {
            throw notText(value, what);
        }
    }

    static void text(String value, String owner, String what) {
        if (!Text.isValid(value)) {
            throw notText(value, Excerpt.of(owner) + ": " + what);
        }
    }

    private static IllegalArgumentException notText(String value, String what) {
        String rule = what + " " + Text.brokenRule(value);
        return value.isEmpty() ? new IllegalArgumentException(rule) : violated(rule, value);
    }

    /** The name of a place: a text that is not too long. */
    static void name(String value, String what) {
        text(value, what);
        if (value.length() > Country.MAX_NAME_LENGTH) {
            throw violated(what + " must have at most " + Country.MAX_NAME_LENGTH + " characters", value);
        }
    }

    /** A weight of 0 means never. */
    static void weight(double weight, String owner) {
        if (!(weight >= 0 && weight <= Double.MAX_VALUE)) {
            throw violated(owner, "weight must be a number >= 0", weight);
        }
    }

    static void version4(UUID uuid, String what) {
        if (uuid.version() != 4 || uuid.variant() != 2) {
            throw violated(what + " must be a UUID of version 4 and variant 2", uuid);
        }
    }
}
