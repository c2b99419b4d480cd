package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    private static final JsonMapper JACKSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna", "Göttingen", "van 't Hoff", "山田", "a\ud83d\ude00b", "\u007f\u0080\u2028"})
    void writesWhatNeedsNoEscapeAsItself(String text) {
        Term term = Term.of(text);

        assertEquals(text, term.text());
        assertEquals(text, term.toString());
        assertEquals(text, utf8(term));
        assertEquals(text, json(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 31, 32, 33, 47, 48, 49, 100})
    void writesAllOfItselfWhateverItsLength(int length) {
        String text = "abcdefghij".repeat(10).substring(0, length);
        Term term = Term.of(text);

        assertEquals(length, term.utf8Length());
        assertEquals(text, utf8(term));
        assertEquals(text, json(text));
        assertEquals("\\\"" + text, json("\"" + text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 31, 32, 33, 100})
    void writesNothingBeforeItselfNorBeyondABlockBehind(int length) {
        byte[] target = new byte[10 + length + Blocks.SIZE + 10];
        Arrays.fill(target, (byte) '?');

        assertEquals(10 + length, Term.of("x".repeat(length)).writeUtf8(target, 10));
        String written = new String(target, StandardCharsets.US_ASCII);
        assertEquals("?".repeat(10) + "x".repeat(length), written.substring(0, 10 + length));
        assertEquals("?".repeat(10), written.substring(written.length() - 10));
    }

    @Test
    void escapesQuotesBackslashesAndControlCharacters() {
        assertEquals("a\\\"b", json("a\"b"));
        assertEquals("a\\\\b", json("a\\b"));
        assertEquals("\\u0000\\u0009\\u000a\\u000d\\u001f", json("\u0000\t\n\r\u001f"));
        assertEquals("\\\\u0041", json("\\u0041"));
        assertEquals("/", json("/"));
    }

    @Test
    void leavesUtf8UnescapedWhereJsonIsNot() {
        assertEquals("a\"b", utf8(Term.of("a\"b")));
    }

    @Test
    void isReadBackByJacksonWhateverTheCharacter() throws IOException {
        for (int c = 0; c <= 0xffff; c++) {
            if (!Character.isSurrogate((char) c)) {
                String text = "<" + (char) c + ">";
                byte[] quoted = ("\"" + json(text) + "\"").getBytes(StandardCharsets.UTF_8);
                assertEquals(text, JACKSON.readValue(quoted, String.class), () -> text);
            }
        }
    }

    private static String utf8(Term term) {
        byte[] target = new byte[term.utf8Length() + Blocks.SIZE];
        return new String(target, 0, term.writeUtf8(target, 0), StandardCharsets.UTF_8);
    }

    private static String json(String text) {
        Term term = Term.of(text);
        byte[] target = new byte[term.jsonLength() + Blocks.SIZE];
        return new String(target, 0, term.writeJson(target, 0), StandardCharsets.UTF_8);
    }
}
