package io.populace.parquet;

import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.UserField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;

/**
 * A layout as the columns of a file. The fields of a group stand together, where the first of them stands in the layout.
 */
final class Schema {

    private static final String RECORD = "user";

    private final List<SchemaElement> elements = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();

    /**
     * A column.
     *
     * @param path the names of the groups that it is in, outermost first, then its own
     */
    record Leaf(List<String> path, UserField field, ColumnType type) {}

    private final boolean nativeUuids;

    private Schema(boolean nativeUuids) {
        this.nativeUuids = nativeUuids;
    }

    /**
     * The schema of a layout.
     *
     * @param flat without groups
     * @throws IllegalArgumentException if two columns of a flat schema have the same name
     */
    static Schema of(RecordLayout layout, boolean flat, boolean nativeUuids) {
        Schema schema = new Schema(nativeUuids);
        schema.addGroup(new SchemaElement(RECORD), flat ? flat(layout) : layout.columns(), 0);
        return schema;
    }

    private static List<RecordLayout.Column> flat(RecordLayout layout) {
        List<RecordLayout.Column> columns = new ArrayList<>();
        for (String name : layout.flatNames()) {
            columns.add(new RecordLayout.Column(
                    name, layout.columns().get(columns.size()).field()));
        }
        return columns;
    }

    /** Adds a group with {@code columns}, whose paths are the same up to {@code depth}. */
    private void addGroup(SchemaElement group, List<RecordLayout.Column> columns, int depth) {
        Map<String, List<RecordLayout.Column>> members = RecordLayout.Column.members(columns, depth);
        elements.add(group.setNum_children(members.size()));
        members.forEach((name, below) -> {
            RecordLayout.Column first = below.get(0);
            if (first.path().size() == depth + 1) {
                ColumnType type = ColumnType.of(first.field().type(), nativeUuids);
                elements.add(type.element(name, first.field().isNullable()));
                leaves.add(new Leaf(first.path(), first.field(), type));
            } else {
                addGroup(new SchemaElement(name).setRepetition_type(FieldRepetitionType.REQUIRED), below, depth + 1);
            }
        });
    }

    /** The record, its groups and columns, each group before its members, as the footer lists them. */
    List<SchemaElement> elements() {
        return elements;
    }

    /** The columns, in the order of the file. */
    List<Leaf> leaves() {
        return leaves;
    }
}
