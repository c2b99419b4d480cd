package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Term;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEscapeTest {

    private static final JsonMapper JACKSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna", "Göttingen", "van 't Hoff", "山田", "a\ud83d\ude00b", "/", "\u007f\u0080\u2028"})
    void leavesWhatNeedsNoEscape(String text) {
        assertEquals(text, escaped(text));
    }

    @Test
    void escapesQuotesBackslashesAndControlCharacters() {
        assertEquals("a\\\"b", escaped("a\"b"));
        assertEquals("a\\\\b", escaped("a\\b"));
        assertEquals("\\u0000\\u0009\\u000a\\u000d\\u001f", escaped("\u0000\t\n\r\u001f"));
        assertEquals("\\\\u0041", escaped("\\u0041"));
    }

    @Test
    void isReadBackByJacksonWhateverTheCharacter() throws IOException {
        for (int c = 0; c <= 0xffff; c++) {
            if (!Character.isSurrogate((char) c)) {
                String text = "<" + (char) c + ">";
                byte[] quoted = ("\"" + escaped(text) + "\"").getBytes(StandardCharsets.UTF_8);
                assertEquals(text, JACKSON.readValue(quoted, String.class), () -> text);
            }
        }
    }

    private static String escaped(String text) {
        Utf8Buffer out = new Utf8Buffer(0);
        new JsonEscape().text(Term.of(text), out);
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }
}
