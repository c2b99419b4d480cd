package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            nickname,             "tt",      unknown key: nickname
            address.floor,        {"a":[1]}, unknown key: address.floor
            age,                  "33",      age must be a whole number: "33"
            address.house_number, 14,        address.house_number must be text: 14
            address.street_name,  "",        address.street_name must not be blank: ""
            address.street_name,  " ",       address.street_name must not be blank: " "
            address.street_name,  true,      address.street_name must be text: true
            address.street_name,  null,      address.street_name must be text: null
            address.street_name,  [],        address.street_name must be text: [
            address.street_name,  {"a":{}},  address.street_name must be text: {
            """)
    void isTheOnlyRuleBrokenByFaultsThatNoOtherRuleChecks(String path, String json, String fault) throws IOException {
        JsonNode report = Users.report(Users.with(path, json));
        assertEquals(List.of("structure"), Users.rules(report, "broken"));
        assertEquals(
                fault, Users.rule(report, "structure").at("/examples/0/value").asText());
        assertEquals(
                Users.LINE,
                Users.rule(report, "structure").at("/examples/0/line").asInt());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            age,     33.0,       structure age
            address, null,       structure city post_code post_code_form house_number phone_number area_code
            age,     [33],       structure age
            device,  [1],        structure uuid ipv4_address ipv6_address mac_address system_triplet
            device,  "x",        structure uuid ipv4_address ipv6_address mac_address system_triplet
            """)
    void isBrokenByValuesThatBreakOtherRulesToo(String path, String json, String rules) throws IOException {
        JsonNode report = Users.report(Users.with(path, json));
        assertEquals(List.of(rules.split(" ", -1)), Users.rules(report, "broken"));
    }

    @Test
    void isBrokenByADuplicateKey() throws IOException {
        String user = Users.lines().get(0).replace("\"age\":61", "\"age\":61,\"age\":61");
        JsonNode report = Users.report(user);
        assertEquals(List.of("structure"), Users.rules(report, "broken"));
        assertEquals(
                "duplicate key: age",
                Users.rule(report, "structure").at("/examples/0/value").asText());
    }

    @Test
    void isBrokenByADuplicateObject() throws IOException {
        String user = Users.lines().get(0).replace("\"address\":", "\"address\":{},\"address\":");
        JsonNode report = Users.report(user);
        assertEquals(
                "duplicate key: address",
                Users.rule(report, "structure").at("/examples/0/value").asText());
    }

    @Test
    void isBrokenByARecordInTheEmptyKey() throws IOException {
        JsonNode report = Users.report("{\"\":" + Users.lines().get(0) + "}");
        assertEquals(19, Users.rules(report, "broken").size());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            address, null,  address must be an object: null
            address, [1],   address must be an object: [
            device,  "x",   device must be an object: "x"
            """)
    void namesAnObjectOfTheWrongType(String path, String json, String fault) throws IOException {
        assertEquals("line 2: " + fault, Users.shown(Users.report(Users.with(path, json)), "structure"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            ` Rua`       | must not begin or end with white space: " Rua"
            `Rua\\u00a0` | must not begin or end with white space: "Rua\u00a0"
            `\\ufeffRua` | must not begin or end with white space: "\\ufeffRua"
            `Rua\\u3000` | must not begin or end with white space: "Rua\u3000"
            `Rua\\n`     | must not begin or end with white space: "Rua\\u000a"
            `\\u2028`    | must not be blank: "\\u2028"
            `R\\u0000a`  | must not have control characters: "R\\u0000a"
            `R\\na`      | must not have control characters: "R\\u000aa"
            `R\\u009fa`  | must not have control characters: "R\\u009fa"
            `R\\u2028a`  | must not have line or paragraph separators: "R\\u2028a"
            `R\\u2029a`  | must not have line or paragraph separators: "R\\u2029a"
            `R\\ud83da`  | must not have lone surrogates: "R\\ud83da"
            `R\\udc00`   | must not have lone surrogates: "R\\udc00"
            """)
    void isBrokenByTextsThatCannotBeStoredEverywhere(String escaped, String fault) throws IOException {
        String user = Users.lines().get(0).replace("Cavendish Avenue", escaped);
        JsonNode report = Users.report(user);
        assertEquals(List.of("structure"), Users.rules(report, "broken"));
        assertEquals("line 1: address.street_name " + fault, Users.shown(report, "structure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R ua", "R\\u00a0ua", "R\\u200da", "Straße", "\\ud83d\\ude00", "東京", "A\\\"b"})
    void holdsForOtherTexts(String escaped) throws IOException {
        assertTrue(Users.inspect(Users.lines().get(0).replace("Cavendish Avenue", escaped))
                .allHold());
    }

    @Test
    void namesTheFirstFaultAndItsLine() throws IOException {
        String indented = "[\n" + Users.parse(Users.lines().get(0)).toPrettyString() + "\n]";
        JsonNode report = Users.report(indented.replace(" 61,", " null,\n\n \"height\" : 180,"));
        assertEquals(
                Users.parse(
                        "[{\"file\":\"users\",\"record\":1,\"line\":7,\"value\":\"age must be a whole number: null\"}]"),
                Users.rule(report, "structure").get("examples"));
        assertEquals(2, Users.rule(report, "age").at("/examples/0/line").asInt());
    }
}
