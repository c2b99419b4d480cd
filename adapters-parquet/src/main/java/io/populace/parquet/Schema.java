package io.populace.parquet;

import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.UserField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    private Schema() {}

    /**
     * The schema of a layout.
     *
     * @param flat without groups
     * @throws IllegalArgumentException if two columns of a flat schema have the same name
     */
    static Schema of(RecordLayout layout, boolean flat, boolean nativeUuids) {
        List<String> flatNames = flat ? layout.flatNames() : List.of();
        List<Leaf> leaves = new ArrayList<>();
        for (RecordLayout.Column column : layout.columns()) {
            List<String> path = flat ? List.of(flatNames.get(leaves.size())) : column.path();
            UserField field = column.field();
            leaves.add(new Leaf(path, field, ColumnType.of(field.type(), nativeUuids)));
        }
        Schema schema = new Schema();
        schema.addGroup(new SchemaElement(RECORD), leaves, 0);
        return schema;
    }

    /** Adds a group with {@code leaves}, whose paths are the same up to {@code depth}. */
    private void addGroup(SchemaElement group, List<Leaf> leaves, int depth) {
        Map<String, List<Leaf>> members = new LinkedHashMap<>();
        for (Leaf leaf : leaves) {
            members.computeIfAbsent(leaf.path().get(depth), name -> new ArrayList<>())
                    .add(leaf);
        }
        elements.add(group.setNum_children(members.size()));
        members.forEach((name, below) -> {
            Leaf first = below.get(0);
            if (first.path().size() == depth + 1) {
                elements.add(first.type().element(name));
                this.leaves.add(first);
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
