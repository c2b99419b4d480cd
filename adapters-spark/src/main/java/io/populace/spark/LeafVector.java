package io.populace.spark;

import io.populace.generation.drawing.DraftBatch;
import io.populace.generation.drawing.UserDraft;
import org.apache.spark.sql.types.DataType;

/** A column with a value of each user; the vectors of a batch are filled anew for the next. */
abstract class LeafVector extends TypedVector {

    LeafVector(DataType type) {
        super(type);
    }

    /** Adds the values of users. */
    final void add(DraftBatch users) {
        for (int i = 0; i < users.size(); i++) {
            add(users.get(i));
        }
    }

    /** Adds the value of a user, or that there is none; at most {@value UserBatchReader#USERS}. Allocates nothing. */
    abstract void add(UserDraft user);

    /** Forgets all values. */
    abstract void clear();

    /** How many users there are. */
    abstract int size();

    @Override
    public abstract boolean isNullAt(int row);

    @Override
    public final boolean hasNull() {
        return numNulls() > 0;
    }

    @Override
    public final int numNulls() {
        int nulls = 0;
        for (int row = 0; row < size(); row++) {
            nulls += isNullAt(row) ? 1 : 0;
        }
        return nulls;
    }
}
