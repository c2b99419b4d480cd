package io.populace.spark;

import io.populace.domain.IndexRange;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.UserField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.connector.expressions.NamedReference;
import org.apache.spark.sql.connector.expressions.aggregate.Aggregation;
import org.apache.spark.sql.connector.expressions.aggregate.Count;
import org.apache.spark.sql.connector.expressions.aggregate.CountStar;
import org.apache.spark.sql.connector.expressions.filter.Predicate;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.SupportsPushDownAggregates;
import org.apache.spark.sql.connector.read.SupportsPushDownLimit;
import org.apache.spark.sql.connector.read.SupportsPushDownOffset;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.connector.read.SupportsPushDownV2Filters;
import org.apache.spark.sql.types.StructType;

/**
 * What a query needs of a table. Spark asks in this order what can be left to the table: conditions on the index, counting,
 * limit, offset, and columns that nobody reads. The first four change nothing but the range.
 */
final class UserScanBuilder
        implements SupportsPushDownV2Filters,
                SupportsPushDownAggregates,
                SupportsPushDownLimit,
                SupportsPushDownOffset,
                SupportsPushDownRequiredColumns {

    private final SourceOptions options;
    private final Set<String> indexColumns;
    private final Set<String> nullableColumns;
    private final List<Predicate> pushed = new ArrayList<>();
    private IndexRange range;
    private StructType schema;
    private int counts;

    UserScanBuilder(SourceOptions options) {
        this.options = options;
        range = options.range();
        schema = RecordSchema.of(options.layout());
        indexColumns = columns(field -> field == UserField.INDEX);
        nullableColumns = columns(UserField::isNullable);
    }

    private Set<String> columns(Function<UserField, Boolean> which) {
        return options.layout().columns().stream()
                .filter(column -> which.apply(column.field()))
                .map(RecordLayout.Column::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Predicate[] pushPredicates(Predicate[] predicates) {
        List<Predicate> left = new ArrayList<>();
        for (Predicate predicate : predicates) {
            IndexRange indices = IndexCondition.range(predicate, indexColumns);
            if (indices == null) {
                left.add(predicate);
            } else {
                range = IndexCondition.both(range, indices);
                pushed.add(predicate);
            }
        }
        return left.toArray(Predicate[]::new);
    }

    @Override
    public Predicate[] pushedPredicates() {
        return pushed.toArray(Predicate[]::new);
    }

    @Override
    public boolean supportCompletePushDown(Aggregation aggregation) {
        return aggregation.groupByExpressions().length == 0
                && Stream.of(aggregation.aggregateExpressions())
                        .allMatch(function -> function instanceof CountStar
                                || (function instanceof Count count && !count.isDistinct() && !mayBeNull(count)));
    }

    /** Whether a count leaves users out: that of a column which can be null. */
    private boolean mayBeNull(Count count) {
        for (NamedReference column : count.column().references()) {
            String name = String.join(".", column.fieldNames());
            if (nullableColumns.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** {@inheritDoc} As no value that is counted can be null, every count is that of the users. */
    @Override
    public boolean pushAggregation(Aggregation aggregation) {
        if (!supportCompletePushDown(aggregation)) {
            return false;
        }
        counts = aggregation.aggregateExpressions().length;
        return true;
    }

    @Override
    public boolean pushLimit(int limit) {
        if (counts > 0) {
            return false; // it limits the row with the counts
        }
        range = IndexRange.ofCount(range.start(), Math.min(limit, range.count()));
        return true;
    }

    /** {@inheritDoc} What is pushed is exact. */
    @Override
    public boolean isPartiallyPushed() {
        return false;
    }

    @Override
    public boolean pushOffset(int offset) {
        if (counts > 0) {
            return false;
        }
        range = IndexRange.of(range.start() + Math.min(offset, range.count()), range.end());
        return true;
    }

    @Override
    public void pruneColumns(StructType required) {
        schema = required;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if users are counted, and an option is given that only streams have
     */
    @Override
    public Scan build() {
        if (counts > 0) {
            options.stream().requireNone();
            return new CountScan(range.count(), counts);
        }
        return new UserScan(
                options.recipe(),
                range,
                options.partitions(),
                UserColumn.all(options.layout()),
                schema,
                options.stream());
    }
}
