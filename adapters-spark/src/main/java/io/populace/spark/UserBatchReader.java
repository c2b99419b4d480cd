package io.populace.spark;

import io.populace.generation.drawing.DraftBatch;
import io.populace.generation.drawing.UserDrawer;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.vectorized.ColumnarBatch;

/** Draws the users of a partition into vectors, some thousand at a time. Nothing is allocated for a user. */
final class UserBatchReader implements PartitionReader<ColumnarBatch> {

    /** The users of a batch: those of Spark's own readers, by default. */
    static final int USERS = 4_096;

    private final UserDrawer drawer;
    private final LeafVector[] leaves;
    private final ColumnarBatch batch;
    private final DraftBatch drafts = new DraftBatch();
    private final long end;
    private long next;

    /**
     * A reader.
     *
     * @param drawer draws what {@code columns} are filled with
     */
    UserBatchReader(UserDrawer drawer, ReadColumns columns, UserPartition partition) {
        this.drawer = drawer;
        leaves = columns.leaves().toArray(LeafVector[]::new);
        batch = new ColumnarBatch(columns.vectors());
        next = partition.start();
        end = partition.end();
    }

    @Override
    public boolean next() {
        int users = (int) Math.min(USERS, end - next);
        if (users == 0) {
            return false;
        }
        if (leaves.length > 0) {
            fill(users);
        }
        next += users;
        batch.setNumRows(users);
        return true;
    }

    private void fill(int users) {
        for (LeafVector leaf : leaves) {
            leaf.clear();
        }
        for (int done = 0; done < users; done += drafts.size()) {
            drafts.draw(drawer, next + done, users - done);
            for (LeafVector leaf : leaves) {
                leaf.add(drafts);
            }
        }
    }

    /** {@inheritDoc} It holds until the next one. */
    @Override
    public ColumnarBatch get() {
        return batch;
    }

    @Override
    public void close() {
        batch.close();
    }
}
