package io.populace.parquet;

import io.populace.generation.drawing.UserDraft;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.record.UserField;
import org.apache.parquet.format.Encoding;

/** Pages of values that all have the same number of bytes. */
final class FixedPages extends ColumnChunkPages {

    private final UserField field;
    private final FixedValues writer;
    private final Utf8Buffer page = new Utf8Buffer(RowGroupEncoder.PAGE_USERS * Long.BYTES);

    FixedPages(UserField field, FixedValues writer) {
        super(Encoding.PLAIN, field.isNullable());
        this.field = field;
        this.writer = writer;
    }

    @Override
    boolean addValue(UserDraft user) {
        int start = page.length();
        field.read(user, writer, page);
        return page.length() > start;
    }

    @Override
    Utf8Buffer takePage() {
        return page;
    }
}
