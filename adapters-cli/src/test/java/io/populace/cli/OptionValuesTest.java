package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionValuesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "007, 7",
        "10000, 10000",
        "10_000, 10000",
        "1_2_3, 123",
        "10k, 10000",
        "10K, 10000",
        "5M, 5000000",
        "5m, 5000000",
        "1G, 1000000000",
        "2g, 2000000000",
        "1_0k, 10000",
        "9223372036854775807, 9223372036854775807",
        "9223372036G, 9223372036000000000"
    })
    void readsCounts(String text, long count) {
        assertEquals(count, OptionValues.count("--count", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5", "1e3", "_1", "1_", "1__0", "k", "1kk", "1T", "1 k", " 1", "0x10", "+1", "--1", "٣", "1,000"
            })
    void refusesWhatIsNoCount(String text) {
        assertRefused(
                "--count must be a whole number such as 10000, 10_000, 10k, 5M or 1G: " + text,
                () -> OptionValues.count("--count", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "9223372037G", "99999999999999999999999"})
    void refusesCountsBeyond63Bits(String text) {
        assertRefused("--start must be <= 9223372036854775807: " + text, () -> OptionValues.count("--start", text));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-1, -1",
        "-9223372036854775808, -9223372036854775808",
        "9223372036854775807, 9223372036854775807",
        "9223372036854775808, -9223372036854775808",
        "18446744073709551615, -1"
    })
    void readsSeedsSignedAndUnsigned(String text, long seed) {
        assertEquals(seed, OptionValues.seed("--seed", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-9223372036854775809", "18446744073709551616", "1.0", "abc", "-", "1_000", "5M"})
    void refusesWhatIsNoSeed(String text) {
        assertRefused("--seed must be a whole number of 64 bits: " + text, () -> OptionValues.seed("--seed", text));
    }

    @Test
    void readsIntegersUpToBothBounds() {
        assertEquals(1, OptionValues.integer("--threads", "1", 1, 8));
        assertEquals(8, OptionValues.integer("--threads", "8", 1, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "-1", "x", "99999999999"})
    void refusesIntegersOutOfBounds(String text) {
        assertRefused("--threads must be 1 to 8: " + text, () -> OptionValues.integer("--threads", text, 1, 8));
    }

    @Test
    void namesTheChoices() {
        List<String> choices = List.of("one", "two");

        assertEquals("two", OptionValues.oneOf("--x", "two", choices));
        assertRefused("--x must be one of one, two: Two", () -> OptionValues.oneOf("--x", "Two", choices));
    }

    private static void assertRefused(String message, Executable reading) {
        CommandException e = assertThrows(CommandException.class, reading);
        assertEquals(message, e.getMessage());
        assertEquals(2, e.exitCode());
    }
}
