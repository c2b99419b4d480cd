package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.generation.lexicon.Blocks;
import io.populace.generation.lexicon.Term;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTextTest {

    @Test
    void appendsCharactersOneOrManyAtATime() {
        AsciiText text =
                new AsciiText(8).append(Term.of("abc")).append((byte) '-').append(Term.of("de"));

        assertEquals("abc-de", text.toString());
        assertEquals(6, text.utf8Length());
        byte[] target = new byte[6 + Blocks.SIZE];
        assertEquals(6, text.writeUtf8(target, 0));
        assertEquals("abc-de", new String(target, 0, 6, StandardCharsets.US_ASCII));
    }

    @Test
    void isEmptyAfterClear() {
        AsciiText text = new AsciiText(8).append(Term.of("abcdef")).clear();

        assertEquals("", text.toString());
        assertEquals("xy", text.append(Term.of("xy")).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "0, 4, 0000",
        "7, 4, 0007",
        "9999, 4, 9999",
        "12345678, 8, 12345678",
        "12345678, 9, 012345678",
        "1234567890, 10, 1234567890",
        "1234567890123456, 16, 1234567890123456",
        "12345678, 17, 00000000012345678",
        "9223372036854775807, 19, 9223372036854775807"
    })
    void appendsDecimalsWithLeadingZeros(long value, int digits, String expected) {
        assertEquals(
                "a" + expected,
                new AsciiText(32)
                        .append((byte) 'a')
                        .appendDecimal(value, digits)
                        .toString());
    }

    @Test
    void appendsNothingForZeroDigits() {
        assertEquals(
                "a", new AsciiText(1).append((byte) 'a').appendDecimal(0, 0).toString());
    }

    @ParameterizedTest
    @CsvSource({"0, xy", "1, xya", "6, xyabcdef", "32, xyabcdef"})
    void appendsTheFirstCharactersOfAWord(int limit, String expected) {
        assertEquals(
                expected,
                new AsciiText(8)
                        .append(Term.of("xy"))
                        .appendFirst(limit, Drawn.word("abcdef"))
                        .toString());
    }

    @Test
    void appendsACharacterOnceOrNotAtAll() {
        AsciiText text = new AsciiText(8).append(Term.of("xy"));

        assertEquals("xy", text.appendTimes(0, (byte) '.').toString());
        assertEquals("xy.", text.appendTimes(1, (byte) '.').toString());
    }

    @Test
    void truncatesToALength() {
        AsciiText text = new AsciiText(8).append(Term.of("abcdef"));

        assertEquals("abcdef", text.truncate(7).toString());
        assertEquals("abcdef", text.truncate(6).toString());
        assertEquals("abc", text.truncate(3).toString());
        assertEquals("", text.truncate(0).toString());
    }
}
