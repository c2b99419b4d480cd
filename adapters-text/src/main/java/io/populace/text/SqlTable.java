package io.populace.text;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Framing;
import io.populace.generation.encoding.NullableValue;
import io.populace.generation.encoding.RecordTemplate;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.lexicon.Literal;
import io.populace.generation.record.FieldType;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import io.populace.generation.record.TableName;
import io.populace.generation.record.UserField;
import java.util.ArrayList;
import java.util.List;

/** The table that the users of a layout go into. */
final class SqlTable {

    /** So many rows that statements cost little, and so few that each stays far below the limits of a database. */
    private static final int ROWS = 1_000;

    private static final Escape ESCAPE = new SqlEscape();

    private static final Literal NULL = Literal.of("NULL");

    private final String name;
    private final List<UserField> fields;
    private final List<String> columns;

    SqlTable(RecordLayout layout, String table) {
        name = TableName.parse(table).written(SqlName::of);
        fields = layout.columns().stream().map(Column::field).toList();
        columns = layout.columnNames().stream().map(SqlName::of).toList();
    }

    UserEncoder insert(boolean create) {
        String first = create ? createTable() : "";
        String into = "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES\n";
        return row().encoder(new Framing(
                Literal.of(first + into),
                Literal.of(",\n"),
                Literal.of(";\n"),
                Literal.of(first),
                ROWS,
                Literal.of(";\n" + into)));
    }

    private RecordTemplate row() {
        RecordTemplate.Builder row = RecordTemplate.builder();
        String before = "(";
        for (UserField field : fields) {
            String quote = field.type().isNumber() ? "" : "'";
            if (field.isNullable()) {
                row.literal(before).field(field, new NullableValue(ESCAPE, Literal.of(quote), NULL));
            } else {
                row.literal(before + quote).field(field, ESCAPE).literal(quote);
            }
            before = ", ";
        }
        return row.literal(")").build();
    }

    private String createTable() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            UserField field = fields.get(i);
            // NULL is said, as it is not what older servers of MySQL and MariaDB mean by a timestamp without it.
            lines.add("  " + columns.get(i) + " " + type(field.type()) + (field.isNullable() ? " NULL" : " NOT NULL"));
        }
        return "CREATE TABLE " + name + " (\n" + String.join(",\n", lines) + "\n);\n";
    }

    /** A type that PostgreSQL, MySQL 8, SQLite and DuckDB have. */
    private static String type(FieldType type) {
        return switch (type) {
            case INTEGER -> "INTEGER";
            case LONG -> "BIGINT";
            case TEXT -> "TEXT";
            case UUID -> "VARCHAR(36)";
            case IPV4 -> "VARCHAR(15)";
            case IPV6 -> "VARCHAR(39)";
            case MAC -> "VARCHAR(17)";
            case DATE -> "DATE";
            case TIMESTAMP -> "TIMESTAMP"; // in PostgreSQL without a time zone: MySQL has no type with one
            case DECIMAL -> "DOUBLE PRECISION"; // what functions of geometry take; it has 15 digits, coordinates 8
        };
    }
}
