package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandlePatternTest {

    @ParameterizedTest
    @CsvSource({
        "0, anna.smith",
        "1, asmith",
        "2, smith_anna",
        "3, annasmith",
        "4, anna_smith",
        "5, a.smith",
        "6, smith.anna",
        "7, smitha",
        "8, annas",
        "9, anna-smith"
    })
    void joinsFirstAndLastName(int pattern, String expected) {
        assertEquals(expected, fill(pattern, "anna", "smith", expected.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 9, anna.smit",
        "0, 6, anna.s",
        "0, 5, anna",
        "0, 4, anna",
        "0, 3, ann",
        "0, 1, a",
        "2, 6, smith",
        "2, 7, smith_a",
        "4, 5, anna",
        "9, 5, anna",
        "5, 2, a",
        "5, 3, a.s",
        "3, 5, annas",
        "7, 5, smith"
    })
    void cutsALongNameButNotAfterASeparator(int pattern, int maxLength, String expected) {
        assertEquals(expected, fill(pattern, "anna", "smith", maxLength));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void acceptsTheLongestNames(int pattern) {
        String longest = fill(pattern, "a".repeat(32), "z".repeat(32), 13);

        assertEquals(13, longest.length(), longest);
        assertEquals("", longest.replaceAll("[az._-]", ""));
    }

    @Test
    void isOneOfTen() {
        assertEquals(10, HandlePattern.count());
    }

    private static String fill(int pattern, String first, String last, int maxLength) {
        AsciiText text = new UserDraft().userName;
        text.append((byte) '?');
        HandlePattern.of(pattern).fill(text, Drawn.word(first), Drawn.word(last), maxLength);
        return text.toString();
    }
}
