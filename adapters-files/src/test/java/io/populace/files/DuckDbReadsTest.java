package io.populace.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.record.RecordLayout;
import io.populace.json.JsonEncoders;
import io.populace.text.CsvEncoders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database takes members and frames in a row for one file, and finds the compression by the file's name. */
class DuckDbReadsTest {

    private static final IndexRange RANGE = IndexRange.of(0, 5_000);
    private static final RecordLayout LAYOUT = RecordLayout.parse("user_id,age,city=address.city");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void ndjson(Compression compression) throws Exception {
        assertReads("ndjson" + compression.ending(), compression, JsonEncoders.ndjson(LAYOUT), "read_json('%s')");
    }

    @ParameterizedTest
    @EnumSource
    void anArray(Compression compression) throws Exception {
        assertReads("json" + compression.ending(), compression, JsonEncoders.array(LAYOUT), "read_json('%s')");
    }

    @ParameterizedTest
    @EnumSource
    void csv(Compression compression) throws Exception {
        assertReads("csv" + compression.ending(), compression, CsvEncoders.csv(LAYOUT), "read_csv('%s')");
    }

    private void assertReads(String ending, Compression compression, UserEncoder encoder, String reader)
            throws IOException, InterruptedException, SQLException {
        Path file = folder.resolve("users." + ending);
        Files.write(file, Outputs.bytes(RANGE, compression.blocks(encoder)));

        List<String> expected =
                Population.seeded(42).users(RANGE).map(DuckDbReadsTest::row).toList();
        assertEquals(expected, rows("SELECT user_id, age, city FROM " + reader.formatted(file)));
    }

    private static String row(User user) {
        return user.userId() + " " + user.age() + " " + user.address().city();
    }

    private static List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1) + " " + result.getString(2) + " " + result.getString(3));
            }
        }
        return rows;
    }
}
