package io.populace.parquet;

import io.populace.generation.record.FieldType;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.MilliSeconds;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.TimestampType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.UUIDType;

/** How values are stored: https://parquet.apache.org/docs/file-format/types/. */
enum ColumnType {

    /** A text in UTF-8. */
    TEXT(Type.BYTE_ARRAY),

    /** 32 bits. */
    INT32(Type.INT32),

    /** 64 bits. */
    INT64(Type.INT64),

    /** A UUID as 16 bytes. */
    UUID(Type.FIXED_LEN_BYTE_ARRAY),

    /** Days since 1970-01-01. */
    DATE(Type.INT32),

    /** Milliseconds since 1970-01-01T00:00:00Z. */
    TIMESTAMP(Type.INT64),

    /** A number of 64 bits with a fraction. */
    DOUBLE(Type.DOUBLE);

    private static final int UUID_BYTES = 16;

    private final Type physical;

    ColumnType(Type physical) {
        this.physical = physical;
    }

    /**
     * The type of a field's column.
     *
     * @param nativeUuids whether UUIDs have their own type; else they are text
     */
    static ColumnType of(FieldType type, boolean nativeUuids) {
        return switch (type) {
            case INTEGER -> INT32;
            case LONG -> INT64;
            case UUID -> nativeUuids ? UUID : TEXT;
            case TEXT, IPV4, IPV6, MAC -> TEXT;
            case DATE -> DATE;
            case TIMESTAMP -> TIMESTAMP;
            case DECIMAL -> DOUBLE;
        };
    }

    /** The type of the values in pages. */
    Type physical() {
        return physical;
    }

    /** Whether compression makes values smaller: not the random bits of UUIDs. */
    boolean isCompressible() {
        return this != UUID;
    }

    /**
     * A column of the schema. Converted types are for readers that do not know logical types.
     *
     * @param nullable whether some records may have no value
     */
    SchemaElement element(String name, boolean nullable) {
        SchemaElement element = new SchemaElement(name)
                .setType(physical)
                .setRepetition_type(nullable ? FieldRepetitionType.OPTIONAL : FieldRepetitionType.REQUIRED);
        return switch (this) {
            case TEXT ->
                element.setConverted_type(ConvertedType.UTF8).setLogicalType(LogicalType.STRING(new StringType()));
            case UUID -> element.setType_length(UUID_BYTES).setLogicalType(LogicalType.UUID(new UUIDType()));
            case DATE -> element.setConverted_type(ConvertedType.DATE).setLogicalType(LogicalType.DATE(new DateType()));
            case TIMESTAMP ->
                element.setConverted_type(ConvertedType.TIMESTAMP_MILLIS)
                        .setLogicalType(
                                LogicalType.TIMESTAMP(new TimestampType(true, TimeUnit.MILLIS(new MilliSeconds()))));
            case INT32, INT64, DOUBLE -> element;
        };
    }
}
