package io.populace.spark;

import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnarBatch;

/**
 * Makes readers in executors. It travels with each task, and is small.
 *
 * @param recipe the population
 * @param columns all columns of the table
 * @param schema the part of them that is read
 */
record UserReaderFactory(PopulationRecipe recipe, List<UserColumn> columns, StructType schema)
        implements PartitionReaderFactory {

    @Override
    public boolean supportColumnarReads(InputPartition partition) {
        return true;
    }

    @Override
    public PartitionReader<ColumnarBatch> createColumnarReader(InputPartition partition) {
        return batches(partition);
    }

    @Override
    public PartitionReader<InternalRow> createReader(InputPartition partition) {
        return new UserRowReader(batches(partition));
    }

    private UserBatchReader batches(InputPartition partition) {
        SharedPopulation population = SharedPopulation.of(recipe);
        ReadColumns read = ReadColumns.of(schema, columns, population);
        return new UserBatchReader(population.drawer().only(read.draws()), read, (UserPartition) partition);
    }
}
