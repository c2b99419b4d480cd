package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

    private static final String A = Users.lines().get(0);
    private static final String B = Users.lines().get(1);

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "[]", " [ ]\n", "\ufeff[]", "\ufeff", "\r\n"})
    void findsNoUsersInAnEmptyFile(String text) throws IOException {
        JsonNode report = Users.report(text);
        assertEquals(0, report.get("users").asLong());
        assertEquals(List.of(), Users.rules(report, "broken"));
        assertFalse(report.get("holds").asBoolean());
    }

    @ParameterizedTest
    @CsvSource({
        "'', '\n', ''",
        "'', '\r\n', ''",
        "'', '\r', '\r'",
        "'', '\n\n \t\n', '\n\n'",
        "'', '', ''",
        "'[', ',', ']'",
        "'[\n', '\n,\n', '\n]\n'",
        "'\ufeff[', ',', ']'"
    })
    void findsTheSameUsersInEveryFraming(String before, String between, String after) throws IOException {
        Report report = Users.inspect(before + String.join(between, Users.lines()) + after);
        assertEquals(3, report.users());
        assertTrue(report.allHold(), report.toText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void findsTheSameUsersInEveryEncoding(String charset) throws IOException {
        String users = String.join("\n", Users.lines())
                .replace("Alene", "Äle\ud83d\ude00")
                .repeat(200);
        for (String mark : List.of("", "\ufeff")) {
            JsonNode report = report((mark + users).getBytes(Charset.forName(charset)));
            assertEquals(600, report.get("users").asLong());
            assertEquals(600, Users.rule(report, "structure").get("kept").asLong());
            assertEquals(charset, report.at("/files/0/encoding").asText());
            assertEquals(!mark.isEmpty(), report.at("/files/0/byte_order_mark").asBoolean());
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            `<A>\\n<B>`         | one_user_a_line      | LF      | false
            `<A>\\n<B>\\n`      | one_user_a_line      | LF      | true
            `<A>\\r\\n<B>\\r\\n`| one_user_a_line      | CRLF    | true
            `<A>\\r<B>\\r`      | one_user_a_line      | CR      | true
            `<A>\\r\\n<B>\\n`   | one_user_a_line      | LF CRLF | true
            `<A>\\r\\n<A>\\r<B>`  | one_user_a_line      | CRLF CR | false
            `<A>\\r\\r\\n<B>`   | one_user_a_line      | CRLF CR | false
            `<A>`             | one_user_a_line      | ``      | false
            `<A> <B>\\n`        | several_users_a_line | LF      | true
            `<A>\\n<B><A>\\n`     | several_users_a_line | LF      | true
            `<P>\\n`          | users_over_lines     | LF      | true
            `<P> <P>`           | users_over_lines     | LF      | false
            `[<A>]`           | array                | ``      | false
            `[<A>,\\n<B>\\n]\\n`| array                | LF      | true
            `[<A>\\n<B>\\n`     | array                | LF      | true
            ``              | none                 | ``      | true
            `oops\\n`       | none                 | LF      | true
            """)
    void describesTheFormOfAFile(String text, String layout, String lineEnds, boolean lastLineEnds) throws IOException {
        JsonNode file = Users.report(users(text)).at("/files/0");
        assertEquals(layout, file.get("layout").asText());
        assertEquals(lineEnds, String.join(" ", Users.JSON.convertValue(file.get("line_ends"), String[].class)));
        assertEquals(lastLineEnds, file.get("last_line_ends").asBoolean());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            user_id,user_name   | line 1: a user must be an object: user_id,user_name
            {"age":             | line 1: must be JSON: the record is incomplete
            {"age":1            | line 1: must be JSON: the record is incomplete
            {"age               | line 1: must be JSON: the record is incomplete
            {"age":1]           | line 1: must be JSON: unexpected ]
            {"age":NaN}         | line 1: must be JSON: unexpected NaN
            {"age":nil}         | line 1: must be JSON: unexpected nil
            {"age":01}          | line 1: must be JSON
            {'age':1}           | line 1: must be JSON: unexpected '
            {"age":1,}          | line 1: must be JSON: unexpected }
            {"age":"\\\\x"}     | line 1: must be JSON: unexpected x
            {"age":/* 7 */1}    | line 1: must be JSON: unexpected /
            {"age":"1\\n"}      | line 1: must be JSON: unexpected end of line
            {"age":"1\\t"}      | line 1: must be JSON: unexpected \\u0009
            // users            | line 1: a user must be an object: // users
            42                  | line 1: a user must be an object: 42
            `\\n\\n"\\u001b[2J"`| line 3: a user must be an object: "\\u001b[2J"
            [null]              | line 1: a user must be an object: null]; nothing after it is checked
            `["a"]`             | line 1: a user must be an object: "a"]; nothing after it is checked
            [,{}]               | line 1: a user must be an object: ,{}]; nothing after it is checked
            [                   | line 1: the array is not closed; nothing after it is checked
            [{                  | line 1: must be JSON: the record is incomplete; nothing after it is checked
            """)
    void explainsWhyARecordIsNotAUser(String text, String shown) throws IOException {
        String unescaped = text.replace("\\\\", "\0")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\u001b", "\u001b")
                .replace("\0", "\\");
        JsonNode report = Users.report(unescaped);
        assertEquals(shown, Users.shown(report, "json"));
        assertEquals(0, report.get("users").asLong());
        assertFalse(report.get("holds").asBoolean());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            `<A>\\noops\\n<B>`             | 2 | 1 | line 2: a user must be an object: oops
            `<A>\\n{"age":1\\n<B>\\n`      | 2 | 1 | line 2: must be JSON: the record is incomplete
            `<A>\\n{"age":1,\\n<B>\\n`     | 2 | 1 | line 2: must be JSON: the record is incomplete
            `<A>\\n{"age":"1\\n<B>\\n`     | 2 | 1 | line 2: must be JSON: unexpected end of line
            `<A>\\n{"age"1}\\n<B>\\n`      | 2 | 1 | line 2: must be JSON: unexpected 1
            `<A>\\r{"age"1}\\r<B>\\r`      | 2 | 1 | line 2: must be JSON: unexpected 1
            `<A>\\noops\\noops\\n1\\n<B>`  | 2 | 3 | line 2: a user must be an object: oops
            `<A>}\\n<B>\\n`                | 2 | 1 | line 1: a user must be an object: }
            `<A>,\\n<B>,\\n`               | 2 | 2 | line 1: a user must be an object: ,
            `<A>\\n["a"]\\n<B>`            | 2 | 1 | line 2: a user must be an object: ["a"]
            `<A>\\n{"age":1`             | 1 | 1 | line 2: must be JSON: the record is incomplete
            `<A>\\n{"a":\\n"b"\\n1}\\n<B>` | 2 | 1 | line 4: must be JSON: unexpected 1
            `{"a":\\n"b"\\n1\\n<P>\\n<P>`  | 2 | 1 | line 3: must be JSON: unexpected 1
            """)
    void continuesAfterABrokenLine(String text, long users, long broken, String shown) throws IOException {
        JsonNode report = Users.report(users(text));
        assertEquals(users, report.get("users").asLong());
        assertEquals(users, Users.rule(report, "structure").get("kept").asLong());
        assertEquals(broken, Users.rule(report, "json").get("broken").asLong());
        assertEquals(shown, Users.shown(report, "json"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            `[<A>,\\n{oops},\\n<B>]` | 2 | 2 | must be JSON: unexpected o
            `[<A>,\\n<B>`            | 3 | 2 | the array is not closed
            `[<A>,\\n<B>,`           | 3 | 2 | the array is not closed
            `[<A>,\\n<B>,]`          | 3 | 2 | a user must be an object: ]
            `[<A>,\\n<B> <B>]`         | 3 | 2 | a comma or ] must follow a user: {
            `[<A>,<B>]\\n{}`         | 3 | 2 | unexpected text after the array: {}
            `[<A>,<B>][]`            | 3 | 1 | unexpected text after the array: []
            """)
    void endsAtASyntaxErrorInAnArray(String text, long record, long line, String problem) throws IOException {
        JsonNode report = Users.report(users(text));
        JsonNode fault = Users.rule(report, "json").at("/examples/0");
        assertEquals(record - 1, report.get("users").asLong());
        assertEquals(record, fault.get("record").asLong());
        assertEquals(line, fault.get("line").asLong());
        String value = fault.get("value").asText();
        assertTrue(value.startsWith(problem) && value.contains("; nothing after it is checked"), value);
        assertEquals(1, Users.rule(report, "json").get("broken").asLong());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ff       | no UTF-8 at all
            c0af     | an overlong solidus
            e08080   | an overlong zero
            eda080   | a surrogate
            f4908080 | beyond the last character
            c3       | half of a character
            """)
    void rejectsALineWithMalformedBytes(String hex, String kind) throws IOException {
        String bad = new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
        for (String line : List.of("\"Alene" + bad + "\"", bad)) {
            String text = A + "\n" + (line.equals(bad) ? bad : A.replace("\"Alene\"", line)) + "\n" + B + "\n";
            JsonNode report = report(text.getBytes(StandardCharsets.ISO_8859_1));
            assertEquals(2, report.get("users").asLong(), kind);
            assertEquals("line 2: bytes must be UTF-8", Users.shown(report, "json"), kind);
            assertEquals(1, Users.rule(report, "json").get("broken").asLong(), kind);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000fffe61626364", "0000feff0000007b7fffffff", "ff", "7b2261ff223a317d", "7b0022", "fffe00d8"})
    void rejectsBinaryFiles(String hex) throws IOException {
        JsonNode report = report(HexFormat.of().parseHex(hex));
        assertEquals(1, Users.rule(report, "json").get("broken").asLong());
        assertTrue(Users.shown(report, "json").startsWith("line 1: bytes must be UTF-"), report.toString());
    }

    @Test
    void handlesMalformedBytesAtTheEndOfAFullBuffer() throws IOException {
        for (int length = (1 << 16) - 3; length < (1 << 16) + 3; length++) {
            byte[] bytes = ("x".repeat(length) + "\u00ff\n" + A).getBytes(StandardCharsets.ISO_8859_1);
            assertEquals(1, report(bytes).get("users").asLong(), length + " before");
        }
    }

    @Test
    void namesTheRecordIfTheLineDoesNotIdentifyIt() throws IOException {
        String young = A.replace("\"age\":61", "\"age\":1");
        assertEquals(new Place("users", 3, 1, false), place("[" + A + "," + B + "," + young + "]"));
        assertEquals(new Place("users", 2, 3, false), place(A + "\n\n" + young));
        assertEquals(new Place("users", 2, 2, true), place(A + "\n" + young));
    }

    private static Place place(String text) throws IOException {
        Inspection inspection = new Inspection(FactsCatalog.load());
        inspection.add("users", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return inspection.report(null).rules().stream()
                .filter(rule -> rule.name().equals("age"))
                .findFirst()
                .orElseThrow()
                .examples()
                .get(0)
                .place();
    }

    @Test
    void findsDuplicatesAcrossFiles() throws IOException {
        Inspection inspection = new Inspection(FactsCatalog.load());
        inspection.add("one", new ByteArrayInputStream((A + "\n" + B).getBytes(StandardCharsets.UTF_8)));
        inspection.add("two", new ByteArrayInputStream(("[" + B + "]").getBytes(StandardCharsets.UTF_8)));
        Report report = inspection.report(3L);
        assertEquals(3, report.users());
        assertEquals(1, report.duplicates().get(0).duplicates());
        assertEquals(
                new Place("two", 1, 1, false),
                report.duplicates().get(0).examples().get(0).place());
    }

    @Test
    void closesAnInputThatItCannotRead() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("bad sector");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        Inspection inspection = new Inspection(FactsCatalog.load());
        assertEquals(
                "bad sector",
                assertThrows(IOException.class, () -> inspection.add("users", in))
                        .getMessage());
        assertTrue(closed.get());
    }

    /** Replaces {@code <A>} and {@code <B>} by users, and {@code <P>} by a user over several lines. */
    private static String users(String text) {
        return text.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("<A>", A)
                .replace("<B>", B)
                .replace("<P>", Users.parse(A).toPrettyString());
    }

    private static JsonNode report(byte[] bytes) throws IOException {
        return Users.parse(Users.inspect(FactsCatalog.load(), bytes).toJson());
    }
}
