package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ChosenSeedTest {

    @Test
    void isTheNumberOrTheHashOfATextWithANotice() {
        // printf %s foobar | sha256sum: the first 16 digits, with 8 subtracted from the first if it is 8 or more
        long number = 0x43ab8ff13720e8adL;

        assertEquals(new ChosenSeed(7, null), ChosenSeed.of("007"));
        assertEquals(new ChosenSeed(number, "seed foobar = " + number), ChosenSeed.of("foobar"));
    }

    @Test
    void refusesWhatLooksLikeANumberButIsNone() {
        CommandException e = assertThrows(CommandException.class, () -> ChosenSeed.of("1e3"));

        assertEquals(
                "--seed must be a 64-bit integer, or a text that does not look like a number: 1e3", e.getMessage());
        assertEquals(2, e.exitCode());
    }

    @Test
    void refusesTextThatIsInvalidInTheLocale() {
        CommandException e = assertThrows(CommandException.class, () -> ChosenSeed.of("Zo\ufffd"));

        assertEquals("--seed must be text in the encoding of the locale: Zo\ufffd", e.getMessage());
        assertEquals(2, e.exitCode());
    }

    @Test
    void cutsALongTextInItsNotice() {
        ChosenSeed seed = ChosenSeed.of("x".repeat(1_000) + "\n");

        assertEquals("seed " + "x".repeat(100) + "... = " + seed.number(), seed.notice());
    }

    @Test
    void isRandomAndPrintedByDefault() {
        ChosenSeed seed = ChosenSeed.of(null);

        assertTrue(seed.number() >= 0);
        assertEquals("seed " + seed.number(), seed.notice());
        assertNotEquals(seed, ChosenSeed.of(null));
        assertNull(ChosenSeed.of(Long.toString(seed.number())).notice());
    }
}
