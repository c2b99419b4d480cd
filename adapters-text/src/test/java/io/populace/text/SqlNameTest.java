package io.populace.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlNameTest {

    /** DuckDB's keywords are those of PostgreSQL and some more; most are not reserved. */
    @ParameterizedTest
    @ValueSource(strings = {"jdbc:duckdb:", "jdbc:sqlite::memory:"})
    void namesEveryKeywordSoThatDatabasesTakeIt(String url) throws SQLException {
        List<String> keywords = keywords();
        assertTrue(keywords.size() > 400, keywords::toString);
        String columns = keywords.stream().map(SqlName::of).collect(Collectors.joining(", "));
        try (Connection database = DriverManager.getConnection(url);
                Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE t (" + columns.replace(",", " INTEGER NOT NULL,") + " INTEGER NOT NULL)");
            statement.execute("INSERT INTO t (" + columns + ") VALUES (" + "1, ".repeat(keywords.size() - 1) + "1)");
            for (String keyword : keywords) {
                statement.execute("CREATE TABLE " + SqlName.of(keyword) + " (a INTEGER NOT NULL)");
                statement.execute("INSERT INTO " + SqlName.of(keyword) + " (a) VALUES (1)");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"accessible", "groups", "lead", "rank", "row_number", "system", "tablesample", "year_month"})
    void quotesWhatMySqlAloneReserves(String word) {
        assertEquals('"' + word + '"', SqlName.of(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "name", "email", "city", "zip", "id", "type", "status", "value", "role", "date"})
    void leavesUsualNamesAlone(String name) {
        assertFalse(SqlName.of(name).startsWith("\""), name);
    }

    private static List<String> keywords() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
            return Tables.rows(database, "SELECT DISTINCT keyword_name FROM duckdb_keywords() ORDER BY 1", false)
                    .stream()
                    .map(row -> row.get(0))
                    .toList();
        }
    }
}
