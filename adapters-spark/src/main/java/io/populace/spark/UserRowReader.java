package io.populace.spark;

import java.util.Collections;
import java.util.Iterator;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.PartitionReader;

/** The rows of batches. A row holds until the next one. */
final class UserRowReader implements PartitionReader<InternalRow> {

    private final UserBatchReader batches;
    private Iterator<InternalRow> rows = Collections.emptyIterator();

    UserRowReader(UserBatchReader batches) {
        this.batches = batches;
    }

    @Override
    public boolean next() {
        if (!rows.hasNext() && batches.next()) {
            rows = batches.get().rowIterator();
        }
        return rows.hasNext();
    }

    @Override
    public InternalRow get() {
        return rows.next();
    }

    @Override
    public void close() {
        batches.close();
    }
}
