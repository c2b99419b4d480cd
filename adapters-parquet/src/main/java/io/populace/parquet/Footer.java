package io.populace.parquet;

import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.Utf8Buffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.parquet.format.ColumnOrder;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.TypeDefinedOrder;
import org.jspecify.annotations.Nullable;

/**
 * What ends a file: the schema, where each column of each row group lies, and the recipe. Immutable.
 *
 * @param elements the record, its groups and columns
 * @param recipe a text that says how the file was made, or null
 */
record Footer(List<SchemaElement> elements, @Nullable String recipe) {

    /** What a file begins and ends with: https://parquet.apache.org/docs/file-format/. */
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** The first version with the encodings RLE_DICTIONARY and DELTA_LENGTH_BYTE_ARRAY. */
    private static final int FORMAT_VERSION = 2;

    /** In the form that readers parse. Not the version of the release: the bytes change with that of the data only. */
    private static final String CREATED_BY = "populace version " + UserDrawer.DATA_VERSION + " (build data)";

    private static final String RECIPE_KEY = "populace.recipe";

    /** What a file begins with. */
    static byte[] magic() {
        return MAGIC;
    }

    /**
     * Appends the footer.
     *
     * @param rowGroups all of the file, in order
     */
    void write(List<Column> columns, List<MadeRowGroup> rowGroups, Utf8Buffer out) {
        long users =
                rowGroups.stream().mapToLong(group -> group.users().count()).sum();
        RowGroupList list = new RowGroupList(columns, rowGroups, MAGIC.length);
        FileMetaData file = new FileMetaData(FORMAT_VERSION, elements, users, list);
        file.setCreated_by(CREATED_BY);
        file.setColumn_orders(Collections.nCopies(columns.size(), ColumnOrder.TYPE_ORDER(new TypeDefinedOrder())));
        if (recipe != null) {
            file.setKey_value_metadata(List.of(new KeyValue(RECIPE_KEY).setValue(recipe)));
        }
        int start = out.length();
        ThriftWriter.write(file, out);
        out.putLittleEndian(out.length() - start);
        out.put(MAGIC);
    }
}
