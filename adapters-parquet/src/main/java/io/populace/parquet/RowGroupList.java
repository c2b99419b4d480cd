package io.populace.parquet;

import io.populace.generation.record.UserField;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Statistics;

/** The row groups as the footer has them, each made when asked for: all at once would take a megabyte for each million users. */
final class RowGroupList extends AbstractList<RowGroup> implements RandomAccess {

    private final List<Column> columns;
    private final List<MadeRowGroup> made;
    private final long[] offsets;

    /**
     * The row groups of a file.
     *
     * @param first where in the file the first begins; each of the others begins where the one before it ends
     */
    RowGroupList(List<Column> columns, List<MadeRowGroup> made, long first) {
        this.columns = columns;
        this.made = made;
        offsets = new long[made.size()];
        long offset = first;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = offset;
            offset += made.get(i).totalStoredBytes();
        }
    }

    @Override
    public int size() {
        return made.size();
    }

    @Override
    public RowGroup get(int index) {
        MadeRowGroup group = made.get(index);
        List<ColumnChunk> chunks = new ArrayList<>(columns.size());
        long offset = offsets[index];
        long rawBytes = 0;
        for (int i = 0; i < columns.size(); i++) {
            chunks.add(chunk(columns.get(i), group, i, offset));
            offset += group.storedBytes()[i];
            rawBytes += group.rawBytes()[i];
        }
        return new RowGroup(chunks, rawBytes, group.users().count())
                .setFile_offset(offsets[index])
                .setTotal_compressed_size(offset - offsets[index]);
    }

    private static ColumnChunk chunk(Column column, MadeRowGroup group, int number, long offset) {
        ColumnMetaData data = new ColumnMetaData(
                column.type().physical(),
                column.encodings(),
                column.path(),
                column.codec().name(),
                group.users().count(),
                group.rawBytes()[number],
                group.storedBytes()[number],
                offset + column.dictionaryBytes());
        if (column.dictionary() != null) {
            data.setDictionary_page_offset(offset);
        }
        data.setStatistics(statistics(column, group, number));
        return new ColumnChunk(0)
                .setMeta_data(data); // 0, as the format asks of writers: the data is in the footer alone
    }

    /** How many values are absent; of the index, which is in order, also the least and the greatest: a reader of a range skips the rest. */
    private static Statistics statistics(Column column, MadeRowGroup group, int number) {
        Statistics statistics = new Statistics().setNull_count(group.absent()[number]);
        if (column.field() == UserField.INDEX) {
            statistics.setMin_value(plain(group.users().start()));
            statistics.setMax_value(plain(group.users().end() - 1));
        }
        return statistics;
    }

    private static byte[] plain(long value) {
        return ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
    }
}
