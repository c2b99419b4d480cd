package io.populace.spark;

import io.populace.generation.drawing.UserDraft;
import org.apache.spark.sql.types.DataType;

/** A column with a value of each user; the vectors of a batch are filled anew for the next. */
abstract class LeafVector extends NotNullVector {

    LeafVector(DataType type) {
        super(type);
    }

    /** Adds the value of a user; at most {@value UserBatchReader#USERS}. Allocates nothing. */
    abstract void add(UserDraft user);

    /** Forgets all values. */
    abstract void clear();
}
