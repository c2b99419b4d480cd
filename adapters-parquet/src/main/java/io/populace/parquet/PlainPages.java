package io.populace.parquet;

import io.populace.generation.drawing.UserDraft;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.record.UserField;
import org.apache.parquet.format.Encoding;

/** Pages of values. */
final class PlainPages extends ColumnChunkPages {

    private static final int TYPICAL_BYTES = RowGroupEncoder.PAGE_USERS * 32;

    private final UserField field;
    private final PlainValues writer;
    private final Utf8Buffer page = new Utf8Buffer(TYPICAL_BYTES);

    PlainPages(UserField field, PlainValues writer) {
        super(Encoding.PLAIN);
        this.field = field;
        this.writer = writer;
    }

    @Override
    void add(UserDraft user) {
        field.read(user, writer, page);
    }

    @Override
    Utf8Buffer takePage() {
        return page;
    }
}
