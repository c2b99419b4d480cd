package io.populace.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.jspecify.annotations.Nullable;

/** The rows of batches. A row holds until the next one. */
final class UserRowReader implements PartitionReader<InternalRow> {

    private final UserBatchReader batches;
    private Iterator<InternalRow> rows = Collections.emptyIterator();
    private @Nullable InternalRow row;

    UserRowReader(UserBatchReader batches) {
        this.batches = batches;
    }

    @Override
    public boolean next() {
        if (!rows.hasNext() && batches.next()) {
            rows = batches.get().rowIterator();
        }
        boolean found = rows.hasNext();
        row = found ? rows.next() : null;
        return found;
    }

    /** {@inheritDoc} It is the same until {@link #next} is called. */
    @Override
    public InternalRow get() {
        return Objects.requireNonNull(row, "next() must return true first");
    }

    @Override
    public void close() {
        batches.close();
    }
}
