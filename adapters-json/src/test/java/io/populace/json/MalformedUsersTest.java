package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Malformed input is refused with the line, the field, the rule and the value. */
class MalformedUsersTest {

    /** Text of the sample, its replacement, and the error; the sample starts on line 1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "77; \"77\"; line 6: age must be a whole number: 77",
                "77; 77.0; line 6: age must be a whole number: 77.0",
                "77; 1e99; line 6: age must be a whole number: 1e99",
                "77; null; line 6: age must be a whole number: null",
                "77; true; line 6: age must be a whole number: true",
                "77; {}; line 6: age must be a whole number: {",
                "77; [77]; line 6: age must be a whole number: [",
                "77; -1; line 6: age must be 0 to 150: -1",
                "77; 151; line 6: age must be 0 to 150: 151",
                "77; 2147483648; line 6: age must be 0 to 150: 2147483648",
                "77; -4294967255; line 6: age must be 0 to 150: -4294967255",
                "77; 18446744073709551657; line 6: age must be 0 to 150: 18446744073709551657",
                "77; 077; line 6: must be JSON: a number must not begin with 0",
                "\"Anna\"; 5; line 4: first_name must be text: 5",
                "\"Anna\"; null; line 4: first_name must be text: null",
                "\"Anna\"; false; line 4: first_name must be text: false",
                "\"Anna\"; {\"a\":1}; line 4: first_name must be text: {",
                "\"Anna\"; {}; line 4: first_name must be text: {",
                "\"Anna\"; [\"Anna\"]; line 4: first_name must be text: [",
                "\"Anna\"; \"\"; line 1: first_name must not be empty",
                "Groß; `Groß `; `line 1: last_name must not begin or end with white space: Groß `",
                "3f2504e0-4f89; 3F2504E0-4F89; "
                        + "line 2: user_id must be a UUID in lower case: 3F2504E0-4F89-41d3-9a0c-0305e82c3301",
                "3f2504e0-4f89; 3f2504e04f89; "
                        + "line 2: user_id must be a UUID in lower case: 3f2504e04f89-41d3-9a0c-0305e82c3301",
                "3f2504e0-4f89; 3f2504e-04f89; "
                        + "line 2: user_id must be a UUID in lower case: 3f2504e-04f89-41d3-9a0c-0305e82c3301",
                "3f2504e0; 3f2504eg; "
                        + "line 2: user_id must be a UUID in lower case: 3f2504eg-4f89-41d3-9a0c-0305e82c3301",
                "3f2504e0; f2504e0; "
                        + "line 2: user_id must be a UUID in lower case: f2504e0-4f89-41d3-9a0c-0305e82c3301",
                "-41d3-; -11d3-; line 1: user_id must be a UUID of version 4 and variant 2: "
                        + "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
                "9b2c1c9e; 9b2c1c9E; "
                        + "line 20: device.UUID must be a UUID in lower case: 9b2c1c9E-6f0b-4a57-8d3e-5b8a1f0c7d21",
                "-8d3e-; -cd3e-; line 1: UUID must be a UUID of version 4 and variant 2: "
                        + "9b2c1c9e-6f0b-4a57-cd3e-5b8a1f0c7d21",
                "anna.gross0042; Anna; line 3: user_name must match [a-z][a-z0-9._-]*: Anna",
                "16a; 0; line 8: house_number must be 1 to 9999 with an optional letter: 0",
                "\"16a\"; 16; line 8: address.house_number must be text: 16",
                "Göttingen; ` Göttingen`; `line 1: city must not begin or end with white space:  Göttingen`",
                "\"Germany\"; null; line 11: address.country must be text: null",
                "\"37073\"; 37073; line 12: address.post_code must be text: 37073",
                "example.org; gmail.com; line 14: email_address must end in one of "
                        + "example.com, example.org, example.net: agross0042@gmail.com",
                "+49; 0049; line 15: phone_number must be + and 2 to 15 digits (E.164): 004955123456789",
                "93.184; 300.184; line 17: ipv4_address must be four octets 0 to 255: 300.184.216.34",
                "2a00; 2A00; line 18: ipv6_address must be in the canonical form of RFC 5952: 2A00:1450:4001:81b::200e",
                "02:1a; 2:1a; line 19: mac_address must be six lower-case octets separated by colons: "
                        + "2:1a:b3:c4:d5:e6",
                "x86_64; x86/64; line 21: system_triplet must be letters, digits, _ . and -: x86/64-pc-linux-gnu",
            })
    void refusesAWrongValue(String text, String instead, String message) {
        assertRefused(message, SampleUser.changed(SampleUser.INDENTED, text, instead));
    }

    /** Text of the sample without its line breaks, its replacement, and the error. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"user_name\":\"anna.gross0042\",; ``; user_name is missing",
                "\"age\":77,; ``; age is missing",
                "\"city\":\"Göttingen\",; ``; address.city is missing",
                ",\"post_code\":\"37073\"; ``; address.post_code is missing",
                "\"mac_address\":\"02:1a:b3:c4:d5:e6\",; ``; device.mac_address is missing",
                "\"address\":{; \"home\":{; field is not one of a user: home",
                "\"device\":{; \"devices\":{; field is not one of a user: devices",
                "\"address\":{; \"address\":\"Berlin\",\"home\":{; address must be an object: Berlin",
                "\"device\":{; \"device\":null,\"home\":{; device must be an object: null",
                "\"age\":77; \"age\":77,\"size\":3; field is not one of a user: size",
                "\"age\":77; \"age\":77,\"\":3; field is not one of a user: (empty)",
                "\"age\":77; \"age\":77,\"extra\":{}; field is not one of a user: extra",
                "\"age\":77; \"age\":77,\"extra\":{\"a\":1}; field is not one of a user: extra",
                "\"age\":77; \"age\":77,\"extra\":[]; field is not one of a user: extra",
                "\"age\":77; \"Age\":77; field is not one of a user: Age",
                "\"city\":; \"zip\":\"1\",\"city\":; field is not one of a user: address.zip",
                "\"city\":; \"zip\":{},\"city\":; field is not one of a user: address.zip",
                "\"city\":; \"zip\":{\"a\":{\"b\":[]}},\"city\":; field is not one of a user: address.zip",
                "\"city\":; \"a.b\":1,\"city\":; field is not one of a user: address.a.b",
                "\"city\":\"Göttingen\",; \"x\":1,; field is not one of a user: address.x",
                "\"age\":77; \"age\":77,\"address.city\":\"Bonn\"; field is not one of a user: address.city",
                "\"age\":77; \"age\":77,\"age\":77; duplicate field: age",
                "\"city\":; \"city\":\"Bonn\",\"city\":; duplicate field: address.city",
                "\"device\":; \"address\":{},\"device\":; duplicate field: address",
            })
    void refusesAnotherSetOfFields(String text, String instead, String problem) {
        assertRefused("line 1: " + problem, SampleUser.changed(SampleUser.COMPACT, text, instead));
    }

    /** {@code %s} is a valid user on one line; {@code ~} is a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "5; line 1: user must be an object: 5",
                "null; line 1: user must be an object: null",
                "\"users\"; line 1: user must be an object: users",
                "[5]; line 1: user must be an object: 5",
                "[~null]; line 2: user must be an object: null",
                "[[%s]]; line 1: user must be an object: [",
                "[[]]; line 1: user must be an object: [",
                "{}; line 1: user_id is missing",
                "[%s,~{}]; line 2: user_id is missing",
                "%s~[%s]; line 2: user must be an object: [",
                "%s~5~%s; line 2: user must be an object: 5",
                "[%s]~%s; line 2: unexpected text after the array: {",
                "[]~[]; line 2: unexpected text after the array: [",
                "[%s] 5; line 1: unexpected text after the array: 5",
                "[%s]]; line 1: must be JSON: unexpected ']'",
                "%s]; line 1: must be JSON: unexpected ']'",
                "[; line 1: must be JSON: unexpected end of input",
                "[~%s; line 2: must be JSON: unexpected end of input",
                "[~%s,~; line 3: must be JSON: unexpected end of input",
                "{~; line 2: must be JSON: unexpected end of input",
                "%s~%s~{\"age\"; line 3: must be JSON: unexpected end of input",
                "[%s,~]; line 2: must be JSON: expected a value, not ']'",
                "%s~,~%s; line 2: must be JSON: expected a value, not ','",
                "[%s~%s]; line 2: must be JSON: a comma is missing before '{'",
                "[%s}; line 1: must be JSON: unexpected '}'",
                "{'age':7}; line 1: must be JSON: a key must begin with a double quote, not '''",
                "{age:7}; line 1: must be JSON: a key must begin with a double quote, not 'a'",
                "{\"age\":'7'}; line 1: must be JSON: expected a value, not '''",
                "{\"age\":7,}; line 1: must be JSON: a key must begin with a double quote, not '}'",
                "{\"age\" 7}; line 1: must be JSON: a colon is missing before '7'",
                "{\"age\":7 \"city\":1}; line 1: must be JSON: a comma is missing before '\"'",
                "{\"age\":7 /* old */}; line 1: must be JSON: comments are not allowed",
                "// users~%s; line 1: must be JSON: comments are not allowed",
                "# users~%s; line 1: must be JSON: expected a value, not '#'",
                "{\"age\":NaN}; line 1: must be JSON: unknown word: NaN",
                "{\"age\":Infinity}; line 1: must be JSON: unknown word: Infinity",
                "{\"age\":-Infinity}; line 1: must be JSON: unknown word: -Infinity",
                "{\"age\":True}; line 1: must be JSON: unknown word: True",
                "{\"age\":+7}; line 1: must be JSON: a number must not begin with '+'",
                "{\"age\":.7}; line 1: must be JSON: expected a value, not '.'",
                "{\"age\":7.}; line 1: must be JSON: a number needs a digit, not '}'",
                "{\"age\":7e}; line 1: must be JSON: a number needs a digit, not '}'",
                "{\"age\":-07}; line 1: must be JSON: a number must not begin with 0",
                "{\"age\":7x}; line 1: must be JSON: a comma is missing before 'x'",
                "7x; line 1: must be JSON: white space is missing before 'x'",
                "{\"user_name\":\"a~b\"}; line 1: must be JSON: a text must escape '\\u000a'",
                "{\"user_name\":\"\\q\"}; line 1: must be JSON: \\ must not precede 'q'",
                "{\"user_name\":\"\\u12x4\"}; line 1: must be JSON: \\u needs four hexadecimal digits, not 'x'",
                "{\"user_name\":\"a; line 1: must be JSON: unexpected end of input",
                "{\"first_name\":\"\\ud800\"}; line 1: user_id is missing",
                "{\"\\ud800x\":1}; line 1: must be JSON: lone surrogate in a key",
                "{\"\\udc00\":1}; line 1: must be JSON: lone surrogate in a key",
                "`\u001f`; line 1: must be JSON: expected a value, not '\\u001f'",
                "%s~---~%s; line 2: must be JSON: a number needs a digit, not '-'",
                "user_id,user_name; line 1: must be JSON: unknown word: user_id",
                "%s~\ufeff%s; line 2: must be JSON: expected a value, not '\\ufeff'",
            })
    void refusesInputThatIsNotAListOfUsers(String input, String message) {
        assertRefused(message, input.replace('~', '\n').replace("%s", SampleUser.COMPACT));
    }

    @Test
    void namesTheLineInAFileOfSeveralUsers() {
        String input =
                "[\n" + SampleUser.INDENTED + ",\n" + SampleUser.changed(SampleUser.INDENTED, "77", "7.7") + "\n]\n";
        assertRefused("line 30: age must be a whole number: 7.7", input);
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        byte[] latin1 = SampleUser.COMPACT.getBytes(StandardCharsets.ISO_8859_1);
        assertRefused("line 1: must be UTF-8: byte 0x22", latin1);
    }

    private static void assertRefused(String message, String input) {
        assertRefused(message, input.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String message, byte[] input) {
        assertEquals(
                message,
                assertThrowsExactly(MalformedUsersException.class, () -> readAll(input))
                        .getMessage());
    }

    private static void readAll(byte[] input) throws IOException {
        try (UserReader reader = new UserReader(new ByteArrayInputStream(input))) {
            while (reader.read() != null) {}
        }
    }
}
