package io.populace.spark;

import io.populace.domain.IndexRange;
import java.util.Set;
import org.apache.spark.sql.connector.expressions.Expression;
import org.apache.spark.sql.connector.expressions.Literal;
import org.apache.spark.sql.connector.expressions.NamedReference;
import org.apache.spark.sql.connector.expressions.filter.Predicate;
import org.jspecify.annotations.Nullable;

/** Conditions of queries that are ranges of indices: a comparison of the index with a number. */
final class IndexCondition {

    /** All indices. */
    private static final IndexRange ALL = IndexRange.of(0, Long.MAX_VALUE);

    private IndexCondition() {}

    /**
     * The indices that fulfil a condition; null if it is none on the index alone, or not so simple.
     *
     * @param indexColumns the columns that have the index, with dots in the names of nested ones
     */
    static @Nullable IndexRange range(Predicate condition, Set<String> indexColumns) {
        Expression[] sides = condition.children();
        if (sides.length != 2) {
            return null;
        }
        if (isIndex(sides[0], indexColumns) && number(sides[1]) instanceof Long number) {
            return range(condition.name(), number);
        }
        if (isIndex(sides[1], indexColumns) && number(sides[0]) instanceof Long number) {
            return range(mirrored(condition.name()), number);
        }
        return null;
    }

    /** The indices that are in both ranges. */
    static IndexRange both(IndexRange a, IndexRange b) {
        long start = Math.max(a.start(), b.start());
        return IndexRange.of(start, Math.max(start, Math.min(a.end(), b.end())));
    }

    private static boolean isIndex(Expression side, Set<String> indexColumns) {
        return side instanceof NamedReference column && indexColumns.contains(String.join(".", column.fieldNames()));
    }

    private static @Nullable Object number(Expression side) {
        return side instanceof Literal<?> literal ? literal.value() : null;
    }

    private static String mirrored(String comparison) {
        return switch (comparison) {
            case "<" -> ">";
            case "<=" -> ">=";
            case ">" -> "<";
            case ">=" -> "<=";
            default -> comparison;
        };
    }

    private static @Nullable IndexRange range(String comparison, long number) {
        return switch (comparison) {
            case "=", "<=>" -> both(from(number), upTo(number));
            case ">=" -> from(number);
            case "<=" -> upTo(number);
            case ">" -> number == Long.MAX_VALUE ? IndexRange.of(number, number) : from(number + 1);
            case "<" -> number <= 0 ? IndexRange.of(0, 0) : upTo(number - 1);
            default -> null;
        };
    }

    /** The indices from {@code number} on. */
    private static IndexRange from(long number) {
        return IndexRange.of(Math.max(0, number), Long.MAX_VALUE);
    }

    /** The indices up to {@code number}, with that. */
    private static IndexRange upTo(long number) {
        return number == Long.MAX_VALUE ? ALL : IndexRange.of(0, Math.max(0, number + 1));
    }
}
