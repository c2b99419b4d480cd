package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Users that nobody can reach. */
class SafeUsersTest {

    private static final String SAFE_NUMBER = "+31892673315";

    private static final String SAFE = Users.lines()
            .get(1)
            .replace("+31209704274", SAFE_NUMBER)
            .replaceFirst("\"ipv4_address\":\"[^\"]*\"", "\"ipv4_address\":\"192.0.2.1\"")
            .replaceFirst("\"ipv6_address\":\"[^\"]*\"", "\"ipv6_address\":\"2001:db8::1\"");

    @Test
    void keepAllRules() throws IOException {
        assertEquals(List.of(), Users.rules(report(SAFE), "broken"));
    }

    @Test
    void breakTheRulesForOthers() throws IOException {
        assertEquals(
                List.of("phone_number", "area_code", "ipv4_address", "ipv6_address"),
                Users.rules(Users.report(SAFE), "broken"));
        assertEquals(
                List.of("phone_number", "ipv4_address", "ipv6_address"),
                Users.rules(report(Users.lines().get(1)), "broken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+32892673315", "31892673315", "+31209704274", "+3120970427455", "+310209704274", "+312"})
    void haveNumbersOfNobodyInTheirCountry(String number) throws IOException {
        assertEquals(List.of("phone_number"), Users.rules(report(SAFE.replace(SAFE_NUMBER, number)), "broken"));
    }

    @Test
    void mayHaveNumbersThatAreTooShort() throws IOException {
        assertEquals(List.of(), Users.rules(report(SAFE.replace(SAFE_NUMBER, "+312097042")), "broken"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            +12125550100,  +12125550200
            +33199000000,  +33199010000
            +33639980000,  +33639970000
            +353209100000, +353209200000
            +442079460999, +442079461000
            +441134960000, +441194960000
            +441514960123, +441514970123
            +441914980000, +441914960000
            +442896496000, +442896497000
            +442920180000, +442920181000
            +441632960000, +441632961000
            +447700900000, +447700901000
            +46313900600,  +46313900700
            +46701740610,  +46701740700
            +493023125000, +493023126000
            +498999998000, +498999997000
            +61255500000,  +61255510000
            +61491570156,  +61491670156
            """)
    void mayHaveNumbersThatARegulatorReserves(String reserved, String other) {
        assertEquals(true, ReservedNumbers.contain(reserved));
        assertEquals(false, ReservedNumbers.contain(other));
        assertEquals(false, ReservedNumbers.contain(reserved + "0"));
    }

    private static JsonNode report(String user) throws IOException {
        return Users.parse(Users.inspect(FactsCatalog.load().safely(), user).toJson());
    }
}
