package io.populace.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.record.RecordLayout.Column;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads files by DuckDB. */
final class DuckDb {

    private DuckDb() {}

    /** All rows of a query; {@code $file} in it is the name of {@code file}. */
    static List<List<@Nullable Object>> query(Path file, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query.replace("$file", "'" + file + "'"))) {
            List<List<@Nullable Object>> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row(rows));
            }
            return all;
        }
    }

    private static List<@Nullable Object> row(ResultSet rows) throws SQLException {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            Object value = rows.getObject(i);
            row.add(value instanceof OffsetDateTime time ? time.toInstant() : value);
        }
        return row;
    }

    /** Checks that {@code file} has the users of {@code range}, with values of the right Java type, and no other row. */
    static void assertHasUsers(
            Path file, Population population, IndexRange range, List<Column> columns, boolean flat, boolean nativeUuids)
            throws SQLException {
        String selected = columns.stream()
                .map(column -> flat ? List.of(column.flatName()) : column.path())
                .map(path -> path.stream()
                        .map(name -> "\"" + name.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(".")))
                .collect(Collectors.joining(","));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + selected + " FROM read_parquet('" + file + "')")) {
            for (long index = range.start(); index < range.end(); index++) {
                assertTrue(rows.next(), "no row of user " + index);
                assertEquals(Expected.values(population, index, columns, nativeUuids), row(rows), "user " + index);
            }
            assertFalse(rows.next(), "a row too many");
        }
    }
}
