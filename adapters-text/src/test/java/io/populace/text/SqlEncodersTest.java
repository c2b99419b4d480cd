package io.populace.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.generation.Population;
import io.populace.generation.record.RecordLayout;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlEncodersTest {

    private static final RecordLayout LAYOUT = RecordLayout.parse("id=index,home.zip=address.post_code");

    private static final Population POPULATION = Population.seeded(42);

    @Test
    void insertsOneUserALine() throws IOException, InterruptedException {
        assertEquals(
                "INSERT INTO users (id, home_zip) VALUES\n(0, '" + postCode(0) + "'),\n(1, '" + postCode(1) + "');\n",
                Outputs.text(POPULATION, 2, SqlEncoders.insert(LAYOUT, "users", false)));
    }

    @Test
    void startsAnotherStatementAfterAThousandUsers() throws IOException, InterruptedException {
        String sql = Outputs.text(POPULATION, 2_001, SqlEncoders.insert(RecordLayout.parse("n=index"), "t", false));
        String[] lines = sql.split("\n", -1);
        assertEquals(2_001 + 3 + 1, lines.length);
        assertEquals("(999);", lines[1_000]);
        assertEquals("INSERT INTO t (n) VALUES", lines[1_001]);
        assertEquals("(1000),", lines[1_002]);
        assertEquals("(1999);", lines[2_001]);
        assertEquals("(2000);", lines[2_003]);
        assertEquals("", lines[2_004]);
    }

    @Test
    void createsTheTable() throws IOException, InterruptedException {
        RecordLayout layout = RecordLayout.parse("user_id,age,index,first_name,device.ipv4_address,device.ipv6_address,"
                + "device.mac_address,address.house_number,device.UUID");
        assertEquals("""
                CREATE TABLE users (
                  user_id VARCHAR(36) NOT NULL,
                  age INTEGER NOT NULL,
                  "index" BIGINT NOT NULL,
                  first_name TEXT NOT NULL,
                  device_ipv4_address VARCHAR(15) NOT NULL,
                  device_ipv6_address VARCHAR(39) NOT NULL,
                  device_mac_address VARCHAR(17) NOT NULL,
                  address_house_number TEXT NOT NULL,
                  device_uuid VARCHAR(36) NOT NULL
                );
                """, Outputs.text(POPULATION, 0, SqlEncoders.insert(layout, "users", true)));
    }

    @Test
    void writesNothingWithoutUsersAndTable() throws IOException, InterruptedException {
        assertEquals("", Outputs.text(POPULATION, 0, SqlEncoders.insert(LAYOUT, "users", false)));
    }

    @Test
    void needsNoQuotesForTheNamesOfTheStandardRecord() throws IOException, InterruptedException {
        String sql = Outputs.text(POPULATION, 0, SqlEncoders.insert(RecordLayout.standard(), "users", true));
        assertFalse(sql.contains("\""), sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "users           | users",
                "_t1             | _t1",
                "app.users       | app.users",
                "user            | \"user\"",
                "app.order       | app.\"order\"",
                "Users           | \"Users\"",
                "my users        | \"my users\"",
                "1st             | \"1st\"",
                "a\"b            | \"a\"\"b\"",
                "straße          | \"straße\"",
                "x-y.ORDER       | \"x-y\".\"ORDER\"",
            })
    void quotesTheNameOfATableWhereItMust(String table, String written) throws IOException, InterruptedException {
        assertEquals(
                "INSERT INTO " + written + " (id, home_zip) VALUES",
                Outputs.text(POPULATION, 1, SqlEncoders.insert(LAYOUT, table, false))
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "a.", ".b", "a.b.c", "a\nb"})
    void refusesOtherNamesOfTables(String table) {
        String message = assertThrows(IllegalArgumentException.class, () -> SqlEncoders.insert(LAYOUT, table, false))
                .getMessage();
        String shown = table.isEmpty() ? "(empty)" : table.replace("\n", "\\u000a");
        assertEquals("table must be NAME or SCHEMA.NAME: " + shown, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a.b=age,a_b=index | a_b", "zip=age,ZIP=index | ZIP", "device.UUID,device_uuid=index | device_uuid"
            })
    void refusesColumnsThatDifferInCaseAlone(String fields, String column) {
        RecordLayout layout = RecordLayout.parse(fields);
        String message = assertThrows(IllegalArgumentException.class, () -> SqlEncoders.insert(layout, "users", true))
                .getMessage();
        assertEquals("duplicate column: " + column, message);
    }

    @Test
    void doublesApostrophesAndNothingElse() {
        assertEquals("''s-Gravenhage \"x\" \\ \\''", new DoublingEscape('\'').escaped("'s-Gravenhage \"x\" \\ \\'"));
    }

    private static String postCode(long index) {
        return POPULATION.user(index).address().postCode();
    }
}
