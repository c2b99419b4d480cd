package io.populace.spark;

import java.util.Set;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/** The users of some options as a table. */
final class UserTable implements SupportsRead {

    private final SourceOptions options;

    UserTable(SourceOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return PopulaceSource.NAME;
    }

    /** {@inheritDoc} Deprecated, but Spark 3.5 demands it, and newer ones make their columns of it. */
    @Override
    @SuppressWarnings("deprecation")
    public StructType schema() {
        return RecordSchema.of(options.layout());
    }

    @Override
    public Set<TableCapability> capabilities() {
        return Set.of(TableCapability.BATCH_READ, TableCapability.MICRO_BATCH_READ);
    }

    /** {@inheritDoc} The options are those that the table was made with. */
    @Override
    public ScanBuilder newScanBuilder(CaseInsensitiveStringMap same) {
        return new UserScanBuilder(options);
    }
}
