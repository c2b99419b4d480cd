package io.populace.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The result of a query, as text. */
final class Tables {

    private Tables() {}

    /** The rows of {@code query}; an absent value as null. With {@code header}, the names of the columns first. */
    static List<List<@Nullable String>> rows(Connection database, String query, boolean header) throws SQLException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            if (header) {
                List<@Nullable String> names = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    names.add(result.getMetaData().getColumnName(i));
                }
                rows.add(names);
            }
            while (result.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(text(result, i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** A time as RFC 3339 writes it, and a number with five decimals, whatever type the database has for it. */
    private static @Nullable String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            return null;
        }
        return switch (row.getMetaData().getColumnTypeName(column).toUpperCase(Locale.ROOT)) {
            case "TIMESTAMP" -> text.replace(' ', 'T').substring(0, "2024-05-01T12:34:56".length()) + "Z";
            case "DOUBLE", "FLOAT8", "DOUBLE PRECISION", "REAL" ->
                new BigDecimal(text).setScale(5, RoundingMode.UNNECESSARY).toPlainString();
            default -> text;
        };
    }
}
