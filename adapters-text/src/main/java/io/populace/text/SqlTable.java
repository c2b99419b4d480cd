package io.populace.text;

import io.populace.domain.Excerpt;
import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Framing;
import io.populace.generation.encoding.RecordTemplate;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.lexicon.Literal;
import io.populace.generation.record.FieldType;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import io.populace.generation.record.UserField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The table that the users of a layout go into. */
final class SqlTable {

    /** So many rows that statements cost little, and so few that each stays far below the limits of a database. */
    private static final int ROWS = 1_000;

    private static final Escape ESCAPE = new DoublingEscape('\'');

    private final String name;
    private final List<UserField> fields = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();

    SqlTable(RecordLayout layout, String table) {
        name = qualified(table);
        Set<String> names = new HashSet<>();
        for (Column column : layout.columns()) {
            String own = columnName(column);
            if (!names.add(own.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("duplicate column: " + Excerpt.of(own));
            }
            fields.add(column.field());
            columns.add(SqlName.of(own));
        }
    }

    private static String qualified(String table) {
        List<String> parts = List.of(table.split("\\.", -1));
        if (parts.size() > 2
                || parts.stream().anyMatch(String::isBlank)
                || table.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("table must be NAME or SCHEMA.NAME: " + Excerpt.orEmpty(table));
        }
        return parts.stream().map(SqlName::of).collect(Collectors.joining("."));
    }

    /** In small letters if the user gave no other name, so that {@code device.UUID} needs no quotes. */
    private static String columnName(Column column) {
        boolean renamed = !column.name().equals(column.field().path());
        return renamed ? column.flatName() : column.flatName().toLowerCase(Locale.ROOT);
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
            row.literal(before + quote).field(field, ESCAPE).literal(quote);
            before = ", ";
        }
        return row.literal(")").build();
    }

    private String createTable() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            lines.add("  " + columns.get(i) + " " + type(fields.get(i).type()) + " NOT NULL");
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
        };
    }
}
