package io.populace.parquet;

import io.populace.generation.record.UserField;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * A column of one output. Immutable.
 *
 * @param path the names of the groups that it is in, outermost first, then its own
 * @param field what it has of each user
 * @param type how its values are stored
 * @param codec how its pages are compressed
 * @param dictionary its values, if its pages have numbers in their place
 */
record Column(
        List<String> path,
        UserField field,
        ColumnType type,
        PageCodec codec,
        @Nullable Dictionary dictionary) {

    /** Values of a row group, ready to be filled. */
    ColumnChunkPages newPages() {
        if (dictionary != null) {
            return new NumberPages(dictionary, field.isNullable());
        }
        return type == ColumnType.TEXT ? new TextPages(field) : new FixedPages(field, new FixedValues(type));
    }

    /** The encodings of its pages and, where some values may be absent, of their levels. */
    List<Encoding> encodings() {
        List<Encoding> encodings = new ArrayList<>(valueEncodings());
        if (field.isNullable()) {
            encodings.add(Encoding.RLE);
        }
        return encodings;
    }

    private List<Encoding> valueEncodings() {
        if (dictionary != null) {
            return List.of(Encoding.PLAIN, Encoding.RLE_DICTIONARY);
        }
        return List.of(type == ColumnType.TEXT ? Encoding.DELTA_LENGTH_BYTE_ARRAY : Encoding.PLAIN);
    }

    /** How many bytes of the column come before its first page of values. */
    int dictionaryBytes() {
        return dictionary == null ? 0 : dictionary.page().length;
    }
}
