package io.populace.parquet;

import io.populace.generation.drawing.DraftBatch;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.encoding.Utf8Buffer;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.jspecify.annotations.Nullable;

/** The pages of a column in one row group, filled user by user. Reused for row group after row group. Not thread-safe. */
abstract class ColumnChunkPages {

    private static final int TYPICAL_BYTES = RowGroupEncoder.USERS * 8;

    private final Encoding encoding;
    private final Utf8Buffer pages = new Utf8Buffer(TYPICAL_BYTES);
    private final @Nullable DefinitionLevels levels;
    private long rawBytes;
    private long absent;

    ColumnChunkPages(Encoding encoding, boolean nullable) {
        this.encoding = encoding;
        levels = nullable ? new DefinitionLevels() : null;
    }

    /** Adds what users have to the page. */
    final void add(DraftBatch users) {
        for (int i = 0; i < users.size(); i++) {
            boolean isPresent = addValue(users.get(i));
            if (levels != null) {
                levels.add(isPresent);
            }
        }
    }

    /** Adds the value of a user to the page; false if there is none. */
    abstract boolean addValue(UserDraft user);

    /** The values of the page in their encoding; the next page begins. */
    abstract Utf8Buffer takePage();

    /** Ends a page. */
    final void endPage(int users, PageCompressor compressor) {
        Utf8Buffer values = takePage();
        Utf8Buffer page = values;
        if (levels != null) {
            absent += levels.absent();
            page = levels.takePage(values);
        }
        Utf8Buffer stored = compressor.compress(page);
        int start = pages.length();
        // Without levels, their encoding does not matter.
        DataPageHeader header = new DataPageHeader(users, encoding, Encoding.RLE, Encoding.RLE);
        ThriftWriter.write(
                new PageHeader(PageType.DATA_PAGE, page.length(), stored.length()).setData_page_header(header), pages);
        rawBytes += pages.length() - start + page.length();
        pages.put(stored.bytes(), stored.length());
        values.clear();
    }

    /** How many bytes the pages have with their values not compressed. */
    final long rawBytes() {
        return rawBytes;
    }

    /** How many users have no value. */
    final long absent() {
        return absent;
    }

    /** Moves all pages to {@code out}; the next row group begins. */
    final void moveTo(Utf8Buffer out) {
        out.put(pages.bytes(), pages.length());
        pages.clear();
        rawBytes = 0;
        absent = 0;
    }
}
