package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV, TSV and SQL, as the command writes them. */
class TextFormatTest {

    private static final String HEADER = "user_id,user_name,first_name,last_name,age,address_house_number,"
            + "address_street_name,address_city,address_country,address_post_code,email_address,phone_number,"
            + "device_ipv4_address,device_ipv6_address,device_mac_address,device_UUID,device_system_triplet\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesTheValuesOfTheJsonRecordsAsCsv() throws IOException {
        String csv = generate(2500, "-f csv");

        assertFalse(csv.contains("\""), "no value of the built-in catalog needs quotes");
        assertEquals(HEADER + lines(2500, ","), csv);
    }

    @Test
    void writesTheValuesOfTheJsonRecordsAsTsv() throws IOException {
        assertEquals(HEADER.replace(',', '\t') + lines(2500, "\t"), generate(2500, "-f tsv"));
    }

    @Test
    void writesTheValuesOfTheJsonRecordsAsSql() throws IOException {
        String into = "INSERT INTO users (" + HEADER.strip().replace(",", ", ").replace("UUID", "uuid") + ") VALUES\n";
        StringBuilder sql = new StringBuilder();
        int row = 0;
        for (List<JsonNode> values : records(2500)) {
            sql.append(row % 1000 == 0 ? into : "");
            sql.append("(")
                    .append(String.join(
                            ", ", values.stream().map(TextFormatTest::sql).toList()));
            row++;
            sql.append(row % 1000 == 0 || row == 2500 ? ");\n" : "),\n");
        }
        assertEquals(sql.toString(), generate(2500, "-f sql"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -f csv --fields age,zip=address.post_code                | age,zip/61,L5 5AX/23,22047/
            -f csv --fields age,index --no-header                    | 61,0/23,1/
            -f csv --fields home.age=age,index --delimiter ;         | home_age;index/61;0/23;1/
            -f csv --fields age,index --delimiter \\t --no-header    | 61\t0/23\t1/
            -f tsv --fields age,index                                | age\tindex/61\t0/23\t1/
            -f tsv --fields age,index --no-header                    | 61\t0/23\t1/
            -f pgcopy --fields age,index                             | 61\t0/23\t1/
            -f sql --fields age,a.city=address.city                  | INSERT INTO users (age, a_city) VALUES/(61, 'Liverpool'),/(23, 'Hamburg');/
            -f sql --fields n=index --table shop.user                | INSERT INTO shop."user" (n) VALUES/(0),/(1);/
            -f sql --fields n=index --create                         | CREATE TABLE users (/  n BIGINT NOT NULL/);/INSERT INTO users (n) VALUES/(0),/(1);/
            """)
    void writesWhatTheOptionsSay(String options, String lines) {
        assertEquals(lines.replace("/", "\n").replace("\\t", "\t"), generate(2, options));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -f csv --fields age,index                | age,index/
            -f csv --fields age,index --no-header    | ``
            -f tsv --fields age                      | age/
            -f pgcopy --fields age                   | ``
            -f sql --fields age                      | ``
            -f sql --fields age --create             | CREATE TABLE users (/  age INTEGER NOT NULL/);/
            """)
    void writesNoRowWithoutUsers(String options, String lines) {
        assertEquals(lines.replace("/", "\n"), generate(0, options));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "pgcopy", "sql"})
    void choosesTheFormatByTheEndingOfTheFile(String format) throws IOException {
        Path file = folder.resolve("users." + format);

        generate(3, "-o " + file);

        assertEquals(generate(3, "-f " + format), Files.readString(file));
    }

    private static String generate(int users, String options) {
        return Run.done(("generate -s 42 -q -n " + users + " " + options).split(" ", -1))
                .out();
    }

    private static String lines(int users, String delimiter) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (List<JsonNode> values : records(users)) {
            lines.append(String.join(
                            delimiter, values.stream().map(JsonNode::asText).toList()))
                    .append('\n');
        }
        return lines.toString();
    }

    /** The values of the records that the command writes as JSON, in order. */
    private static List<List<JsonNode>> records(int users) throws IOException {
        List<List<JsonNode>> records = new ArrayList<>();
        for (JsonNode user : new ObjectMapper().readTree(generate(users, "-f json"))) {
            records.add(values(user).toList());
        }
        return records;
    }

    private static Stream<JsonNode> values(JsonNode node) {
        return node.isObject() ? node.valueStream().flatMap(TextFormatTest::values) : Stream.of(node);
    }

    private static String sql(JsonNode value) {
        return value.isNumber() ? value.asText() : "'" + value.asText().replace("'", "''") + "'";
    }
}
