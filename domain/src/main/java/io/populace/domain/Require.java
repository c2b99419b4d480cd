package io.populace.domain;

import java.util.UUID;

/**
 * Checks shared by the values of this package. Errors have the form {@code <what> <rule>: <value>}.
 *
 * <p>Millions of users per second pass these checks, so a message is only built if its rule is broken.
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

    /** The exception for a broken rule. */
    static IllegalArgumentException violated(String rule, Object value) {
        return new IllegalArgumentException(rule + ": " + Excerpt.of(String.valueOf(value)));
    }

    /** The exception for a broken rule of the thing named {@code owner}. */
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

    /** Checks the name of a place: a text of limited length. */
    static void name(String value, String what) {
        text(value, what);
        if (value.length() > Country.MAX_NAME_LENGTH) {
            throw violated(what + " must have at most " + Country.MAX_NAME_LENGTH + " characters", value);
        }
    }

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
