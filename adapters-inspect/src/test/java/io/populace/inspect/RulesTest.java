package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    @Test
    void holdForUsersOfTheGenerator() throws IOException {
        Report report = Users.inspect(String.join("\n", Users.lines()));
        assertTrue(report.allHold());
        JsonNode rules = Users.parse(report.toJson()).get("rules");
        assertEquals(20, rules.size());
        for (JsonNode rule : rules) {
            assertEquals(3, rule.get("kept").asLong(), rule.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            city,                  address.city,          Leeds
            city,                  address.city,          Berlin
            city,                  address.city,          amsterdam
            post_code,             address.post_code,     9999 NX
            post_code,             address.post_code,     3011 NX
            post_code,             address.post_code,     10199 NX
            phone_number,          phone_number,          +3120970427
            phone_number,          phone_number,          +312097042745555
            phone_number,          phone_number,          +31209704274x
            area_code,             phone_number,          +31104123456
            house_number,          address.house_number,  0
            house_number,          address.house_number,  014
            house_number,          address.house_number,  10000
            house_number,          address.house_number,  14ab
            house_number,          address.house_number,  14ä
            user_name,             user_name,             tarilit00000000000000000000002001
            user_name_of_name,     user_name,             annelit2001
            user_name_of_name,     user_name,             tarianne2001
            user_name_of_name,     user_name,             taritari2001
            user_name_of_name,     user_name,             tarilit20x
            user_name_of_name,     user_name,             t4ri
            email_address,         email_address,         lit00000000000000000000000000000000000000000000000002001@example.com
            email_address_of_name, email_address,         anne2001@example.com
            email_domain,          email_address,         lit2001@gmail.com
            email_domain,          email_address,         lit2001@badexample.com
            email_domain,          email_address,         lit2001@example.com.de
            email_domain,          email_address,         lit2001@example.de
            email_domain,          email_address,         lit2001@contest.de
            user_id,               user_id,               08A42655-AFD5-4572-85FD-664249797016
            user_id,               user_id,               08a42655-afd5-1572-85fd-664249797016
            user_id,               user_id,               08a42655-afd5-4572-c5fd-664249797016
            user_id,               user_id,               08a42655afd5457285fd664249797016
            user_id,               user_id,               08a42655-afd5-4572-85fd-66424979701g
            uuid,                  device.UUID,           cf8e4ebc-8ac2-35bc-b04d-bff191e94ff1
            uuid,                  device.UUID,           cf8e4ebc-8ac2-45bc-704d-bff191e94ff1
            mac_address,           device.mac_address,    ab:ab:1e:8a:57:d3
            mac_address,           device.mac_address,    a8:ab:1e:8a:57:d3
            mac_address,           device.mac_address,    AA:AB:1E:8A:57:D3
            mac_address,           device.mac_address,    aa-ab-1e-8a-57-d3
            mac_address,           device.mac_address,    aa:ab:1e:8a:57
            system_triplet,        device.system_triplet, z80-unknown-cpm
            """)
    void areBrokenOneByOneWithTheirLine(String rule, String path, String value) throws IOException {
        JsonNode report = Users.report(Users.with(path, Users.JSON.writeValueAsString(value)));
        assertEquals(List.of(rule), Users.rules(report, "broken"));
        JsonNode result = Users.rule(report, rule);
        assertEquals(2, result.get("kept").asLong());
        assertEquals(1, result.get("broken").asLong());
        JsonNode example = result.get("examples").get(0);
        assertEquals(Users.LINE, example.get("line").asInt());
        assertTrue(example.get("value").asText().startsWith(value), example.toString());
    }

    @ParameterizedTest
    @CsvSource({"17", "101", "-41", "0", "99999999999"})
    void areBrokenByAgesOutsideTheCatalog(String age) throws IOException {
        JsonNode report = Users.report(Users.with("age", age));
        assertEquals(List.of("age"), Users.rules(report, "broken"));
        assertEquals(age, Users.rule(report, "age").at("/examples/0/value").asText());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            address.post_code, 1019 XX1,        post_code post_code_form
            address.post_code, 1019NX,            post_code post_code_form
            address.post_code, 1019 SS,           post_code post_code_form
            address.post_code, 1019 nx,           post_code post_code_form
            address.post_code, 1019,              post_code post_code_form
            address.post_code, '',                post_code post_code_form
            address.post_code, 1019 NX0000000000000000000000000000000000000, post_code post_code_form
            phone_number,  +494038597799,         phone_number area_code
            phone_number,  +31 20 970 4274,       phone_number area_code
            phone_number,  020 970 4274,          phone_number area_code
            user_name,     Tarilit2001,           user_name user_name_of_name
            user_name,     2001tari,              user_name user_name_of_name
            user_name,     2001,                  user_name user_name_of_name
            email_address, lit2001,               email_address email_domain
            email_address, lit2001@example,       email_address
            email_address, Lit2001@example.com,   email_address email_address_of_name
            email_address, lit@x@example.com,     email_address
            """)
    void areBrokenTogetherByAValueThatIsWrongForSeveral(String path, String value, String rules) throws IOException {
        JsonNode report = Users.report(Users.with(path, Users.JSON.writeValueAsString(value)));
        assertEquals(List.of(rules.split(" ", -1)), Users.rules(report, "broken"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            address.city,    structure city post_code area_code
            address.country, structure city post_code post_code_form phone_number area_code
            phone_number,    structure phone_number area_code
            last_name,       structure user_name_of_name email_address_of_name
            age,             structure age
            device,          structure uuid ipv4_address ipv6_address mac_address system_triplet
            """)
    void areBrokenByAMissingField(String path, String rules) throws IOException {
        JsonNode report = Users.report(Users.with(path, ""));
        assertEquals(List.of(rules.split(" ", -1)), Users.rules(report, "broken"));
        assertEquals(2, Users.rule(report, "structure").at("/examples/0/line").asInt());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            age,                  18
            age,                  100
            address.house_number, "1"
            address.house_number, "9999Z"
            address.post_code,    "1109 SB"
            user_name,            "t"
            user_name,            "lit-tari"
            user_name,            "lt2"
            user_name,            "t.l_2"
            user_name,            "tari0000000000000000000000000000"
            email_address,        "li_tari9@example.net"
            email_address,        "lit2001@mail.example.com"
            email_address,        "lit2001@acme.test"
            email_address,        "lit2001@a.b.example"
            email_address,        "lit2001@acme.invalid"
            email_address,        "lit2001@acme.localhost"
            device.mac_address,   "02:00:00:00:00:00"
            """, quoteCharacter = '`')
    void holdForOtherValidValues(String path, String json) throws IOException {
        assertTrue(Users.inspect(Users.with(path, json)).allHold());
    }

    @Test
    void doNotJudgePlacesInCountriesOutsideTheCatalog() throws IOException {
        JsonNode report = Users.report(Users.with("address.country", "\"France\""));
        assertEquals(List.of(), Users.rules(report, "broken"));
        assertEquals(List.of("city", "post_code", "post_code_form", "area_code"), Users.rules(report, "not_judged"));
    }

    @Test
    void checkNumbersOfAnyCountryByItsPlan() throws IOException {
        String french = Users.with("address.country", "\"France\"");
        JsonNode report = Users.report(french.replace("+31209704274", "+33000000000"));
        assertEquals(List.of("phone_number"), Users.rules(report, "broken"));
    }

    @Test
    void doNotJudgeNamesInOtherScripts() throws IOException {
        JsonNode report = Users.report(Users.with("last_name", "\"Петров\""));
        assertEquals(List.of(), Users.rules(report, "broken"));
        assertEquals(List.of("user_name_of_name", "email_address_of_name"), Users.rules(report, "not_judged"));
    }

    @Test
    void showTheFirstThreeViolations() throws IOException {
        String broken = Users.lines().get(0).replace("\"age\":61", "\"age\":1");
        JsonNode rule = Users.rule(Users.report((broken + "\n").repeat(5)), "age");
        assertEquals(5, rule.get("broken").asLong());
        assertEquals(3, rule.get("examples").size());
        assertEquals(3, rule.at("/examples/2/line").asInt());
    }

    @Test
    void areBrokenByUsersOfOtherGenerators() throws IOException {
        Report report = Users.inspect(Users.resource("foreign.json"));
        assertFalse(report.allHold());
        JsonNode json = Users.parse(report.toJson());
        assertEquals(
                List.of(
                        "structure",
                        "city",
                        "post_code",
                        "post_code_form",
                        "house_number",
                        "phone_number",
                        "area_code",
                        "user_name_of_name",
                        "email_address",
                        "email_address_of_name",
                        "email_domain",
                        "age",
                        "user_id",
                        "uuid",
                        "ipv4_address",
                        "ipv6_address",
                        "mac_address",
                        "system_triplet"),
                Users.rules(json, "broken"));
        assertEquals(3, Users.rule(json, "structure").at("/examples/0/line").asInt());
        assertEquals(9, Users.rule(json, "house_number").at("/examples/0/line").asInt());
        assertEquals(25, Users.rule(json, "house_number").at("/examples/1/line").asInt());
        assertEquals(1, json.at("/duplicates/1/duplicates").asLong());
    }
}
