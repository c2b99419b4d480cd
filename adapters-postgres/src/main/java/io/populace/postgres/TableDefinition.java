package io.populace.postgres;

import io.populace.domain.Excerpt;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import io.populace.generation.record.TableName;
import io.populace.generation.record.UserField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table that a layout asks for: a column for each field, with the field's own type.
 *
 * @param table its name
 * @param layout its columns
 */
record TableDefinition(TableName table, RecordLayout layout) {

    /** The server cuts longer names (manual, "Identifiers and Key Words": NAMEDATALEN - 1). */
    private static final int MOST_NAME_BYTES = 63;

    TableDefinition {
        Stream.concat(table.parts().stream(), layout.columnNames().stream()).forEach(name -> {
            if (name.getBytes(StandardCharsets.UTF_8).length > MOST_NAME_BYTES) {
                throw new IllegalArgumentException(
                        "a name must have at most " + MOST_NAME_BYTES + " bytes: " + Excerpt.of(name));
            }
        });
    }

    /** The field of each column. */
    List<UserField> fields() {
        return layout.columns().stream().map(Column::field).toList();
    }

    /** The statement that waits until no other load begins, or makes the key, in the same table. */
    String lock() {
        return "SELECT pg_advisory_xact_lock(hashtext(" + SqlText.text("populace_load " + sqlName()) + "))";
    }

    /** The statement that makes the table. */
    String create(boolean unlogged) {
        List<String> columns = new ArrayList<>();
        List<String> names = layout.columnNames();
        for (int i = 0; i < names.size(); i++) {
            UserField field = layout.columns().get(i).field();
            columns.add("  " + SqlText.name(names.get(i)) + " "
                    + ColumnType.of(field.type()).get(0).sql() + (field.isNullable() ? "" : " NOT NULL"));
        }
        return "CREATE " + (unlogged ? "UNLOGGED " : "") + "TABLE " + sqlName() + " (\n" + String.join(",\n", columns)
                + "\n)";
    }

    /** The statement that gives the table its primary key; none without a {@code user_id}. */
    Optional<String> addKey() {
        int id = fields().indexOf(UserField.USER_ID);
        return id < 0
                ? Optional.empty()
                : Optional.of("ALTER TABLE " + sqlName() + " ADD PRIMARY KEY ("
                        + SqlText.name(layout.columnNames().get(id)) + ")");
    }

    /** The statement that copies rows into the table. */
    String copy() {
        return "COPY " + sqlName() + " ("
                + String.join(
                        ", ", layout.columnNames().stream().map(SqlText::name).toList())
                + ") FROM STDIN (FORMAT binary)";
    }

    String sqlName() {
        return table.written(SqlText::name);
    }
}
