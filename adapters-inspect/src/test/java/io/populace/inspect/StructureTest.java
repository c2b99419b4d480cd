package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            nickname,             "tt",      not a key of a user: nickname
            address.floor,        {"a":[1]}, not a key of a user: address.floor
            age,                  "33",      age must be a whole number: 33
            address.house_number, 14,        address.house_number must be text: 14
            address.street_name,  "",        address.street_name must not be blank
            address.street_name,  " ",       address.street_name must not be blank
            address.street_name,  true,      address.street_name must be text: true
            address.street_name,  null,      address.street_name must be text: null
            address.street_name,  [],        address.street_name must be text: [
            address.street_name,  {"a":{}},  address.street_name must be text: {
            """)
    void isBrokenAloneByWhatNoOtherRuleJudges(String path, String json, String fault) throws IOException {
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
            age,     [33],       structure age
            device,  [1],        structure uuid ipv4_address ipv6_address mac_address system_triplet
            device,  "x",        structure uuid ipv4_address ipv6_address mac_address system_triplet
            """)
    void isBrokenByValuesThatOtherRulesCannotReadEither(String path, String json, String rules) throws IOException {
        JsonNode report = Users.report(Users.with(path, json));
        assertEquals(List.of(rules.split(" ", -1)), Users.rules(report, "broken"));
    }

    @Test
    void isBrokenByAKeyThatIsThereTwice() throws IOException {
        String user = Users.lines().get(0).replace("\"age\":61", "\"age\":61,\"age\":61");
        JsonNode report = Users.report(user);
        assertEquals(List.of("structure"), Users.rules(report, "broken"));
        assertEquals(
                "age is there twice",
                Users.rule(report, "structure").at("/examples/0/value").asText());
    }

    @Test
    void isBrokenByARecordUnderTheEmptyKey() throws IOException {
        JsonNode report = Users.report("{\"\":" + Users.lines().get(0) + "}");
        assertEquals(18, Users.rules(report, "broken").size());
    }

    @Test
    void tellsTheFirstFaultAndItsLine() throws IOException {
        String indented = "[\n" + Users.parse(Users.lines().get(0)).toPrettyString() + "\n]";
        JsonNode report = Users.report(indented.replace(" 61,", " null,\n\n \"height\" : 180,"));
        assertEquals(
                Users.parse("[{\"line\":7,\"value\":\"age must be a whole number: null\"}]"),
                Users.rule(report, "structure").get("examples"));
        assertEquals(2, Users.rule(report, "age").at("/examples/0/line").asInt());
    }
}
