package io.populace.spark;

import io.populace.domain.IndexRange;
import java.util.function.LongSupplier;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.streaming.MicroBatchStream;
import org.apache.spark.sql.connector.read.streaming.Offset;
import org.apache.spark.sql.connector.read.streaming.ReadLimit;
import org.apache.spark.sql.connector.read.streaming.ReadMaxRows;
import org.apache.spark.sql.connector.read.streaming.SupportsTriggerAvailableNow;
import org.jspecify.annotations.Nullable;

/**
 * Users as a stream. Spark keeps all of its state, the index of the next user, in the checkpoint; a batch that was lost is made
 * again from its offsets, with the same users. The pace begins with the first question for new users, so none come due while
 * the query does not run. Those that come due while a batch takes long wait for the next ones.
 */
final class UserStream implements MicroBatchStream, SupportsTriggerAvailableNow {

    private final UserScan scan;
    private final StreamOptions options;
    private final LongSupplier clock;
    private final String fingerprint;
    private @Nullable StreamPace pace;
    private boolean all;

    /**
     * A stream.
     *
     * @throws IllegalArgumentException if the stream would fill its sink without end, as fast as it can
     */
    UserStream(UserScan scan) {
        this(scan, System::nanoTime);
    }

    /**
     * A stream with another clock.
     *
     * @param clock nanoseconds since an arbitrary moment
     * @throws IllegalArgumentException if the stream would fill its sink without end, as fast as it can
     */
    UserStream(UserScan scan, LongSupplier clock) {
        this.scan = scan;
        this.clock = clock;
        options = scan.stream();
        options.requireLimit();
        fingerprint = StreamFingerprint.of(
                scan.recipe(), scan.columns(), options.users().start());
    }

    /** The offset of a user in this stream. */
    UserOffset offset(long index) {
        return new UserOffset(index, fingerprint);
    }

    @Override
    public Offset initialOffset() {
        return offset(options.users().start());
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the checkpoint is of another source or another stream: its sink would get users of
     *     both, or some of them twice
     */
    @Override
    public Offset deserializeOffset(String json) {
        UserOffset offset = UserOffset.parse(json);
        if (!offset.stream().equals(fingerprint)) {
            throw new IllegalArgumentException(
                    "the checkpoint is of another stream: seed, catalog, country, city, weights, locale, names, asOf, safe,"
                            + " fields, start and the data version of Populace must be those that it began with");
        }
        return offset;
    }

    @Override
    public ReadLimit getDefaultReadLimit() {
        return ReadLimit.maxRows(options.mostUsersOfBatch());
    }

    /**
     * {@inheritDoc} These are all users of the stream, whatever its pace.
     *
     * @throws IllegalArgumentException if the stream has no end
     */
    @Override
    public void prepareForTriggerAvailableNow() {
        options.requireEnd();
        all = true;
    }

    /**
     * {@inheritDoc} A checkpoint may be behind the end, if {@code count} was greater then; there is nothing new.
     *
     * @param limit the rows of a batch; with any other limit, that of {@code Trigger.Once}, all users come at once
     * @throws IllegalArgumentException if all users are asked for, and the stream has no end
     */
    @Override
    public Offset latestOffset(Offset start, ReadLimit limit) {
        long first = ((UserOffset) start).index();
        long most = Long.MAX_VALUE;
        if (limit instanceof ReadMaxRows rows) {
            most = rows.maxRows();
        } else {
            prepareForTriggerAvailableNow();
        }
        long end = Math.min(options.users().end(), come(first));
        return offset(first + Math.min(most, Math.max(0, end - first)));
    }

    /** Index of the first user that has not come yet. */
    private long come(long first) {
        if (all || options.usersPerSecond() == null) {
            return Long.MAX_VALUE;
        }
        if (pace == null) {
            pace = new StreamPace(options.usersPerSecond(), clock, first);
        }
        return pace.next();
    }

    /** {@inheritDoc} Spark asks for a limit instead. */
    @Override
    public Offset latestOffset() {
        throw new UnsupportedOperationException("the latest offset depends on a limit");
    }

    @Override
    public InputPartition[] planInputPartitions(Offset start, Offset end) {
        return scan.partitions(IndexRange.of(((UserOffset) start).index(), ((UserOffset) end).index()));
    }

    @Override
    public PartitionReaderFactory createReaderFactory() {
        return scan.createReaderFactory();
    }

    /** {@inheritDoc} Nothing is kept, so nothing is let go. */
    @Override
    public void commit(Offset end) {}

    /** {@inheritDoc} Nothing runs between batches. */
    @Override
    public void stop() {}

    /** {@return what the progress of a query calls the source} */
    @Override
    public String toString() {
        return scan.describe(options.users());
    }
}
