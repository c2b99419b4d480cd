package io.populace.spark;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.connector.catalog.Column;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.read.ScanBuilder;
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

    @Override
    public Column[] columns() {
        return Stream.of(RecordSchema.of(options.layout()).fields())
                .map(field -> Column.create(field.name(), field.dataType(), field.nullable()))
                .toArray(Column[]::new);
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
