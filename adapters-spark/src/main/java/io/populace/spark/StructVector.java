package io.populace.spark;

import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnVector;

/** A struct: the columns of its members. */
final class StructVector extends TypedVector {

    private final ColumnVector[] members;

    StructVector(StructType type, ColumnVector[] members) {
        super(type);
        this.members = members;
    }

    @Override
    public ColumnVector getChild(int ordinal) {
        return members[ordinal];
    }
}
