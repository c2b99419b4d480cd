package io.populace.spark;

import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.UserField;
import java.io.Serializable;
import java.util.List;

/**
 * A column of the records.
 *
 * @param name with dots for structs
 * @param field what it has of each user
 */
record UserColumn(String name, UserField field) implements Serializable {

    /** The columns of a layout. */
    static List<UserColumn> all(RecordLayout layout) {
        return layout.columns().stream()
                .map(column -> new UserColumn(column.name(), column.field()))
                .toList();
    }
}
