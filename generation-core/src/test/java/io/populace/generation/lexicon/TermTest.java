package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna", "Göttingen", "van 't Hoff", "山田", "a\ud83d\ude00b", "\u007f\u0080\u2028"})
    void writesItself(String text) {
        Term term = Term.of(text);

        assertEquals(text, term.text());
        assertEquals(text, term.toString());
        assertEquals(text, utf8(term));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 31, 32, 33, 47, 48, 49, 100})
    void writesTextsOfAnyLength(int length) {
        String text = "abcdefghij".repeat(10).substring(0, length);
        Term term = Term.of(text);

        assertEquals(length, term.utf8Length());
        assertEquals(text, utf8(term));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 31, 32, 33, 100})
    void writesNothingBeforeItsStartOrFurtherThanABlockAfterItsEnd(int length) {
        byte[] target = new byte[10 + length + Blocks.SIZE + 10];
        Arrays.fill(target, (byte) '?');

        assertEquals(10 + length, Term.of("x".repeat(length)).writeUtf8(target, 10));
        String written = new String(target, StandardCharsets.US_ASCII);
        assertEquals("?".repeat(10) + "x".repeat(length), written.substring(0, 10 + length));
        assertEquals("?".repeat(10), written.substring(written.length() - 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna", "Göttingen", "山田", "a.b-c_d@e+f:g 1"})
    void isPlainWithoutAnythingThatAFormatMayEscape(String text) {
        assertTrue(Term.of(text).isPlain());
    }

    @Test
    void isNotPlainWithAnyOtherAsciiCharacter() {
        for (char c = 0; c < 0x80; c++) {
            if (!Character.isLetterOrDigit(c) && " +-.:@_".indexOf(c) < 0) {
                assertFalse(Term.of("Anna" + c).isPlain(), "character " + (int) c);
            }
        }
    }

    private static String utf8(Term term) {
        byte[] target = new byte[term.utf8Length() + Blocks.SIZE];
        return new String(target, 0, term.writeUtf8(target, 0), StandardCharsets.UTF_8);
    }
}
