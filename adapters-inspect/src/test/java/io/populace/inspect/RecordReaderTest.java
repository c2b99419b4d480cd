package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "[]", " [ ]\n", "\ufeff[]"})
    void findsNobodyInAnEmptyFile(String text) throws IOException {
        Report report = Users.inspect(text);
        assertTrue(report.allHold());
        assertEquals(0, Users.parse(report.toJson("users")).get("users").asLong());
    }

    @ParameterizedTest
    @CsvSource({"'', '\n', ''", "'', '', ''", "'[', ',', ']'", "'[\n', '\n,\n', '\n]\n'", "'\ufeff[', ',', ']'"})
    void findsTheSameUsersHoweverTheyAreFramed(String before, String between, String after) throws IOException {
        JsonNode report = Users.report(before + String.join(between, Users.lines()) + after);
        assertEquals(3, report.get("users").asLong());
        assertEquals(3, Users.rule(report, "structure").get("kept").asLong());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            user_id,user_name   | line 1: must be JSON: Unrecognized token 'user_id'
            {"age":             | line 1: must be JSON: Unexpected end-of-input
            {"age":1            | line 1: must be JSON: Unexpected end-of-input
            [{"age":1}          | line 1: must be JSON: Unexpected end-of-input
            {"age":1}}          | line 1: must be JSON: Unexpected close marker '}'
            [{}{}]              | line 1: must be JSON: Unexpected character ('{' (code 123))
            `{}\n{}\nage`       | line 3: must be JSON: Unrecognized token 'age'
            42                  | line 1: a user must be an object: 42
            `[\n{},\nnull]`     | line 3: a user must be an object: null
            `{}\n["a"]`         | line 2: a user must be an object: [
            `[{}]\n{}`          | line 2: nothing must follow the array
            [][]                | line 1: nothing must follow the array
            """)
    void saysWhereAFileEndsToBeUsers(String text, String message) {
        String unescaped = text.replace("\\n", "\n");
        MalformedFileException e = assertThrows(MalformedFileException.class, () -> Users.inspect(unescaped));
        assertTrue(String.valueOf(e.getMessage()).startsWith(message), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            {"age":1   | line 1: must be JSON: Unexpected end-of-input: expected close marker for Object
            [{},{}     | line 1: must be JSON: Unexpected end-of-input: expected close marker for Array
            [{"age":1] | line 1: must be JSON: Unexpected close marker ']': expected '}'
            """)
    void saysNothingOfHowItReads(String text, String message) {
        MalformedFileException e = assertThrows(MalformedFileException.class, () -> Users.inspect(text));
        assertEquals(message, e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000fffe", "0000feff00110000", "ff", "7b2261ff223a317d", "7b0022"})
    void refusesBytesThatAreNoText(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThrows(
                MalformedFileException.class,
                () -> new Inspection(Facts.catalog()).inspect(new ByteArrayInputStream(bytes)));
    }

    @Test
    void tellsNothingOfAFileThatWouldCommandATerminal() {
        MalformedFileException e = assertThrows(MalformedFileException.class, () -> Users.inspect("\"\\u001b[2J\\n\""));
        assertEquals("line 1: a user must be an object: \\u001b[2J\\u000a", e.getMessage());
    }

    @Test
    void closesWhatItHasNotReadToItsEnd() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream("[1]".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        Inspection inspection = new Inspection(Facts.catalog());
        assertThrows(MalformedFileException.class, () -> inspection.inspect(in));
        assertTrue(closed.get());
    }
}
