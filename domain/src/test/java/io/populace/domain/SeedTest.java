package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "007, 7",
        "-1, -1",
        "-9223372036854775808, -9223372036854775808",
        "9223372036854775807, 9223372036854775807",
        "9223372036854775808, -9223372036854775808",
        "18446744073709551615, -1"
    })
    void readsIntegersSignedAndUnsigned(String text, long number) {
        assertEquals(new Seed(number, false), Seed.parse(text));
    }

    /** Digests from {@code printf %s WORDS | sha256sum}: the first 16 digits, with 8 subtracted from the first if it is 8 or more. */
    @ParameterizedTest
    @CsvSource({
        "foobar, 43ab8ff13720e8ad",
        "build 17, 3b982b12d918fe82",
        "Zoë, 46a12698582fc110",
        "2025-11-25, 558d0dbc39e99b04",
        "3f2a9c1, 3e72e9aed817583a"
    })
    void hashesWords(String words, String digest) {
        long number = Long.parseLong(digest, 16);

        assertEquals(new Seed(number, true), Seed.parse(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"release/1.2", "v1.2.3", "1.2.3-rc1", "GenerateTest#makes", "e3", "0xfoo", "5 users", "🎲", "5MB"
            })
    void hashesTextWithDigits(String words) {
        assertTrue(Seed.parse(words).hashed(), words);
        assertTrue(Seed.parse(words).number() >= 0, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-9223372036854775809",
                "18446744073709551616",
                "1.0",
                ".5",
                "1e3",
                "1E+3",
                "1_000",
                "1,000",
                "1.000.000",
                "1 000",
                "5M",
                "10k",
                "0x2A",
                "+5",
                "-5.5",
                "--quite",
                "-",
                " 42",
                "42 ",
                "42\n",
                "\u22125",
                "٣",
                "4٣",
                "",
                " "
            })
    void refusesWhatLooksLikeANumberButIsNone(String text) {
        String rule = "must be a 64-bit integer, or a text that does not look like a number: ";
        assertRefused(rule + (text.isEmpty() ? "(empty)" : text.replace("\n", "\\u000a")), () -> Seed.parse(text));
    }
}
