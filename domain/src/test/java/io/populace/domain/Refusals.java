package io.populace.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import org.junit.jupiter.api.function.Executable;

/** Asserts that values refuse invalid input, with the expected message. */
final class Refusals {

    private Refusals() {}

    static void assertRefused(String message, Executable creation) {
        assertEquals(
                message,
                assertThrowsExactly(IllegalArgumentException.class, creation).getMessage());
    }
}
