package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    /** 52 characters, and 12 more in the domain. */
    private static final String LONGEST_LOCAL = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";

    @ParameterizedTest
    @ValueSource(strings = {"a@example.com", "a.b_c-0@example.org", "z9@example.net", LONGEST_LOCAL + "@example.com"})
    void acceptsAddressesInReservedDomains(String text) {
        assertEquals(text, new EmailAddress(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@",
                "@example.com",
                "A@example.com",
                "1@example.com",
                "a b@example.com",
                "ä@example.com"
            })
    void refusesOtherLocalParts(String text) {
        assertRefused("email_address must match [a-z][a-z0-9._-]*@<domain>: " + text, () -> new EmailAddress(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@",
                "a@gmail.com",
                "a@example.de",
                "a@Example.com",
                "a@example.com.",
                "a@example.com ",
                "a@www.example.com",
                "a@b@example.com",
                "a@@example.com",
            })
    void refusesDomainsThatAreNotReserved(String text) {
        assertRefused(
                "email_address must end in one of example.com, example.org, example.net: " + text,
                () -> new EmailAddress(text));
    }

    @ParameterizedTest
    @ValueSource(strings = LONGEST_LOCAL + "x@example.com")
    void refusesMoreThan64Characters(String text) {
        assertRefused("email_address must have at most 64 characters: " + text, () -> new EmailAddress(text));
    }
}
