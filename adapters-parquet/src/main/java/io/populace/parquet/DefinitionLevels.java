package io.populace.parquet;

import io.populace.generation.encoding.Utf8Buffer;

/**
 * Which values of a page are there: https://parquet.apache.org/docs/file-format/data-pages/encodings/. A group of users is never
 * absent, so the level of a value is 1, and that of an absent one 0, however deep its column is. Not thread-safe.
 */
final class DefinitionLevels {

    private static final int BIT_WIDTH = 1;

    private final int[] levels = new int[RowGroupEncoder.PAGE_USERS];
    private final Utf8Buffer page = new Utf8Buffer(RowGroupEncoder.PAGE_USERS * Long.BYTES);
    private int count;
    private int present;

    /** Adds the level of a user. */
    void add(boolean isPresent) {
        int level = isPresent ? 1 : 0;
        levels[count++] = level;
        present += level;
    }

    /** How many users of the page have no value. */
    int absent() {
        return count - present;
    }

    /** The levels, behind their length, and {@code values}; the next page begins. */
    Utf8Buffer takePage(Utf8Buffer values) {
        page.clear();
        page.putLittleEndian(0);
        if (present == 0 || present == count) {
            BitPacking.putVarint(count << 1, page); // a run of equal levels
            page.put((byte) levels[0]);
        } else {
            BitPacking.putRun(levels, count, BIT_WIDTH, page);
        }
        page.setLittleEndian(0, page.length() - Integer.BYTES);
        page.put(values.bytes(), values.length());
        count = 0;
        present = 0;
        return page;
    }
}
