package io.populace.postgres;

import io.populace.generation.record.FieldType;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import io.populace.generation.record.TableName;
import io.populace.generation.record.UserField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table that a layout asks for: a column for each field, with the field's own type.
 *
 * @param table its name
 * @param layout its columns
 */
record TableDefinition(TableName table, RecordLayout layout) {

    /** The statement that makes the table. */
    String create(boolean unlogged) {
        List<String> columns = new ArrayList<>();
        List<String> names = layout.columnNames();
        for (int i = 0; i < names.size(); i++) {
            FieldType field = layout.columns().get(i).field().type();
            columns.add("  " + SqlText.name(names.get(i)) + " "
                    + ColumnType.of(field).get(0).sql() + " NOT NULL");
        }
        return "CREATE " + (unlogged ? "UNLOGGED " : "") + "TABLE " + sqlName() + " (\n" + String.join(",\n", columns)
                + "\n)";
    }

    /** The statement that gives the table its primary key; none without a {@code user_id}. */
    Optional<String> addKey() {
        List<UserField> fields = layout.columns().stream().map(Column::field).toList();
        int id = fields.indexOf(UserField.USER_ID);
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
