package io.populace.spark;

import io.populace.generation.record.FieldType;
import io.populace.generation.record.RecordLayout;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A layout as a schema of Spark. The fields of an object within the record stand together, where the first of them stands in
 * the layout, and only nullable fields may be null.
 */
final class RecordSchema {

    private RecordSchema() {}

    static StructType of(RecordLayout layout) {
        return struct(layout.columns(), 0);
    }

    /** A struct of {@code columns}, whose paths are the same up to {@code depth}. */
    private static StructType struct(List<RecordLayout.Column> columns, int depth) {
        List<StructField> fields = new ArrayList<>();
        RecordLayout.Column.members(columns, depth).forEach((name, below) -> {
            RecordLayout.Column first = below.get(0);
            boolean leaf = first.path().size() == depth + 1;
            fields.add(
                    leaf
                            ? new StructField(
                                    name,
                                    type(first.field().type()),
                                    first.field().isNullable(),
                                    Metadata.empty())
                            : notNull(name, struct(below, depth + 1)));
        });
        return new StructType(fields.toArray(StructField[]::new));
    }

    private static DataType type(FieldType type) {
        return switch (type) {
            case INTEGER -> DataTypes.IntegerType;
            case LONG -> DataTypes.LongType;
            case DATE -> DataTypes.DateType;
            case TIMESTAMP -> DataTypes.TimestampType;
            case DECIMAL -> DataTypes.DoubleType;
            case TEXT, UUID, IPV4, IPV6, MAC -> DataTypes.StringType;
        };
    }

    /** A field without null. */
    static StructField notNull(String name, DataType type) {
        return new StructField(name, type, false, Metadata.empty());
    }
}
