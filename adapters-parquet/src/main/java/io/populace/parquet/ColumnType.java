package io.populace.parquet;

import io.populace.generation.record.FieldType;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
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
    UUID(Type.FIXED_LEN_BYTE_ARRAY);

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

    /** A column of the schema; it has a value in each record. */
    SchemaElement element(String name) {
        SchemaElement element =
                new SchemaElement(name).setType(physical).setRepetition_type(FieldRepetitionType.REQUIRED);
        if (this == TEXT) {
            element.setConverted_type(ConvertedType.UTF8); // for readers that do not know logical types
            element.setLogicalType(LogicalType.STRING(new StringType()));
        } else if (this == UUID) {
            element.setType_length(UUID_BYTES);
            element.setLogicalType(LogicalType.UUID(new UUIDType()));
        }
        return element;
    }
}
