package io.populace.spark;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.connector.read.LocalScan;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * One row with the number of users, made by the driver.
 *
 * @param users how many there are
 * @param columns how often a query asks for it
 */
record CountScan(long users, int columns) implements LocalScan {

    @Override
    public StructType readSchema() {
        return new StructType(IntStream.range(0, columns)
                .mapToObj(column -> RecordSchema.notNull("count_" + column, DataTypes.LongType))
                .toArray(StructField[]::new));
    }

    @Override
    public InternalRow[] rows() {
        Object[] values = new Object[columns];
        Arrays.fill(values, users);
        return new InternalRow[] {new GenericInternalRow(values)};
    }

    @Override
    public String description() {
        return PopulaceSource.NAME + " count " + users;
    }
}
