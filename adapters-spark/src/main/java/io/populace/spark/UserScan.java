package io.populace.spark;

import io.populace.domain.IndexRange;
import java.util.List;
import java.util.OptionalLong;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Statistics;
import org.apache.spark.sql.connector.read.SupportsReportStatistics;
import org.apache.spark.sql.connector.read.streaming.MicroBatchStream;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The users that a query reads. Equal scans are the same to Spark, which then makes their users once.
 *
 * @param recipe the population
 * @param range which of its users
 * @param partitions how many tasks make them; null if Spark's parallelism decides
 * @param columns all columns of the table
 * @param schema the part of them that is read
 * @param stream what only streams have
 */
record UserScan(
        PopulationRecipe recipe,
        IndexRange range,
        @Nullable Integer partitions,
        List<UserColumn> columns,
        StructType schema,
        StreamOptions stream)
        implements Batch, SupportsReportStatistics {

    /** The mean of the fields of standard records, as UTF-8; for an estimate. */
    private static final int TYPICAL_BYTES = 20;

    @Override
    public StructType readSchema() {
        return schema;
    }

    @Override
    public String description() {
        return describe(range);
    }

    /** A description for plans, with the users that are read. */
    String describe(IndexRange users) {
        return PopulaceSource.NAME + " seed " + recipe.seed() + " users [" + users.start() + ", " + users.end() + ") "
                + schema.catalogString();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if an option is given that only streams have
     */
    @Override
    public Batch toBatch() {
        stream.requireNone();
        return this;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the stream would fill its sink without end, as fast as it can
     */
    @Override
    public MicroBatchStream toMicroBatchStream(String checkpoint) {
        return new UserStream(this);
    }

    @Override
    public InputPartition[] planInputPartitions() {
        return partitions(range);
    }

    /** What tasks make some of the users. */
    InputPartition[] partitions(IndexRange users) {
        int tasks = partitions == null
                ? UserPartition.typicalNumber(
                        users.count(), SparkSession.active().sparkContext().defaultParallelism())
                : partitions;
        return UserPartition.split(users, tasks);
    }

    @Override
    public PartitionReaderFactory createReaderFactory() {
        return new UserReaderFactory(recipe, columns, schema);
    }

    @Override
    public Statistics estimateStatistics() {
        long rowBytes = (long) TYPICAL_BYTES * ReadColumns.leafCount(schema);
        boolean fits = rowBytes == 0 || range.count() <= Long.MAX_VALUE / rowBytes;
        return new Statistics() {
            @Override
            public OptionalLong sizeInBytes() {
                return OptionalLong.of(fits ? range.count() * rowBytes : Long.MAX_VALUE);
            }

            @Override
            public OptionalLong numRows() {
                return OptionalLong.of(range.count());
            }
        };
    }
}
