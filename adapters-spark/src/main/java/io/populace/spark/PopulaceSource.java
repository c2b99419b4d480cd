package io.populace.spark;

import java.util.Map;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.sources.DataSourceRegister;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.jspecify.annotations.Nullable;

/**
 * The data source {@code populace}, which Spark makes by its name:
 * {@code spark.read().format("populace").option("seed", "42").option("count", "1G").load()}.
 *
 * <p>The options that say which users to make are those of the command: {@code seed}, {@code count}, {@code start},
 * {@code catalog}, {@code country}, {@code city}, {@code weights}, {@code locale}, {@code names}, {@code asOf}, {@code safe};
 * so is {@code fields}. Only {@code seed} must be given; {@code count} is 10000 if it is not, and {@code start} is 0.
 * {@code catalog} may also be JSON; a path is one on the driver. {@code safe} is {@code true} or {@code false}.
 * {@code partitions} says into how many parts the users are cut. A wrong or unknown option is an {@link
 * IllegalArgumentException} in {@code load()}.
 *
 * <p>{@code spark.readStream()} makes a stream of the same users in order. It has no end if {@code count} is not given, and two
 * more options: {@code usersPerSecond}, the pace, and {@code usersPerBatch}, the most users of a micro-batch. One of the three
 * must be given.
 *
 * <p>Rows are the records of {@code fields}; objects within the record are structs, and only a value that can be absent can be
 * null. Rows have no order but their index, which a query can ask for.
 */
public final class PopulaceSource implements TableProvider, DataSourceRegister {

    static final String NAME = "populace";

    /** What {@link #inferSchema} read: Spark asks the same source for the table with the same options next. */
    private @Nullable CaseInsensitiveStringMap given;

    private @Nullable SourceOptions options;

    /** A source; Spark makes one for each table. */
    public PopulaceSource() {}

    /** {@return {@code populace}} */
    @Override
    public String shortName() {
        return NAME;
    }

    /**
     * The schema of the records.
     *
     * @throws IllegalArgumentException if an option is wrong; the message names the option, the rule and the value
     */
    @Override
    public StructType inferSchema(CaseInsensitiveStringMap options) {
        return RecordSchema.of(read(options).layout());
    }

    /**
     * The table.
     *
     * @throws IllegalArgumentException if an option is wrong; the message names the option, the rule and the value
     */
    @Override
    public Table getTable(StructType schema, Transform[] partitioning, Map<String, String> properties) {
        return new UserTable(read(new CaseInsensitiveStringMap(properties)));
    }

    private SourceOptions read(CaseInsensitiveStringMap all) {
        SourceOptions known = options;
        if (known != null && all.equals(given)) {
            return known;
        }
        SourceOptions read = SourceOptions.parse(all);
        given = all;
        options = read;
        return read;
    }
}
