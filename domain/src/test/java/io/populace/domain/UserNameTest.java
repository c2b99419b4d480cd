package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserNameTest {

    private static final String LONGEST = "abcdefghijklmnopqrstuvwxyz0123.5";

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "a0", "a.b_c-d", "a--", "z9", LONGEST})
    void acceptsLogInNames(String text) {
        assertEquals(text, new UserName(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0a", ".a", "_a", "-a", "A", "aB", "a b", "a@", "ä", "aé", "a/", "a:", "a`", "a{", "a\n"})
    void refusesOtherCharacters(String text) {
        assertRefused("user_name must match [a-z][a-z0-9._-]*: " + Excerpt.of(text), () -> new UserName(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {LONGEST + "x", LONGEST + LONGEST})
    void refusesMoreThan32Characters(String text) {
        assertRefused("user_name must have at most 32 characters: " + text, () -> new UserName(text));
    }
}
