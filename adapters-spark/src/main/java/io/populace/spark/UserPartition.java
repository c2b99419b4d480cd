package io.populace.spark;

import io.populace.domain.IndexRange;
import org.apache.spark.sql.connector.read.InputPartition;

/**
 * The users {@code [start, end)}, which one task makes. A task that is lost is made again elsewhere, with the same users.
 *
 * @param start index of the first user
 * @param end index after the last user
 */
record UserPartition(long start, long end) implements InputPartition {

    /** With fewer users, a task takes longer to start than to run. */
    private static final long FEW = 10_000;

    /** So many users, as Parquet with zstd, are a file of some 500 MB. */
    private static final long MANY = 4_000_000;

    /** A number of partitions that keeps all cores busy, none of them with few users or more than {@code MANY}. */
    static int typicalNumber(long users, int cores) {
        long most = Math.max(1, users / FEW);
        long fewest = Math.min(SourceOptions.MAX_PARTITIONS, users / MANY + 1);
        return (int) Math.max(fewest, Math.min(cores, most));
    }

    /** Cuts a range into as many parts, or as many as it has users; their sizes differ by one at most. */
    static InputPartition[] split(IndexRange range, int parts) {
        int number = (int) Math.min(parts, range.count());
        InputPartition[] all = new InputPartition[number];
        long start = range.start();
        for (int part = 0; part < number; part++) {
            long end = start + range.count() / number + (part < range.count() % number ? 1 : 0);
            all[part] = new UserPartition(start, end);
            start = end;
        }
        return all;
    }
}
