package io.populace.postgres;

import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.record.FieldReader;
import io.populace.generation.record.FieldType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The types of PostgreSQL's columns that users go into. */
@SuppressWarnings("ImmutableEnumChecker") // the writers have no state
enum ColumnType {
    UUID(new TypedValue(Long.BYTES), "uuid"),
    INET(new TypedValue(Long.BYTES), "inet"),
    MACADDR(new TypedValue(Long.BYTES), "macaddr"),
    SMALLINT(new TypedValue(Short.BYTES), "int2"),
    INTEGER(new TypedValue(Integer.BYTES), "int4"),
    BIGINT(new TypedValue(Long.BYTES), "int8"),
    DATE(new TypedValue(Integer.BYTES), "date"),
    /** Without a time zone it has the time of UTC. */
    TIMESTAMPTZ(new TypedValue(Long.BYTES), "timestamptz", "timestamp"),
    /** What functions of geometry take; it has 15 digits, coordinates 8. */
    FLOAT8(new TypedValue(Double.BYTES), "float8"),
    TEXT(TextValue.INSTANCE, "text", "varchar", "bpchar");

    private final FieldReader<Utf8Buffer> writer;

    /** The names in {@code pg_type}. */
    private final Set<String> typeNames;

    ColumnType(FieldReader<Utf8Buffer> writer, String... typeNames) {
        this.writer = writer;
        this.typeNames = Set.of(typeNames);
    }

    /** The type with a name of {@code pg_type}. */
    static Optional<ColumnType> named(String typeName) {
        return Stream.of(values())
                .filter(type -> type.typeNames.contains(typeName))
                .findFirst();
    }

    /**
     * The types of columns that take the values of a field; the first is that of a table made for it. Whole numbers of the
     * type {@link FieldType#INTEGER} are ages, which smallint holds.
     */
    static List<ColumnType> of(FieldType field) {
        return switch (field) {
            case TEXT -> List.of(TEXT);
            case INTEGER -> List.of(SMALLINT, INTEGER, BIGINT);
            case LONG -> List.of(BIGINT);
            case UUID -> List.of(UUID, TEXT);
            case IPV4, IPV6 -> List.of(INET, TEXT);
            case MAC -> List.of(MACADDR, TEXT);
            case DATE -> List.of(DATE, TEXT);
            case TIMESTAMP -> List.of(TIMESTAMPTZ, TEXT);
            case DECIMAL -> List.of(FLOAT8, TEXT);
        };
    }

    /** Writes values for a column of this type. */
    FieldReader<Utf8Buffer> writer() {
        return writer;
    }

    /** The name in SQL. */
    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
