package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionValuesTest {

    @Test
    void readsCounts() {
        assertEquals(1_500_000, OptionValues.count("--count", "1.5M"));
        assertRefused(
                "--count must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: many",
                () -> OptionValues.count("--count", "many"));
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
        assertRefused("--x must be one of one, two: three", () -> OptionValues.oneOf("--x", "three", choices));
        assertRefused(
                "--x must be one of one, two: Two; did you mean two?", () -> OptionValues.oneOf("--x", "Two", choices));
    }

    private static void assertRefused(String message, Executable reading) {
        CommandException e = assertThrows(CommandException.class, reading);
        assertEquals(message, e.getMessage());
        assertEquals(2, e.exitCode());
    }
}
