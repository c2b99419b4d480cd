package io.populace.parquet;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.DraftBatch;
import io.populace.generation.encoding.BlockEncoder;
import io.populace.generation.encoding.Utf8Buffer;

/**
 * Makes row groups. Users are drawn in order, and a batch of them adds its values to the page of each column; the pages of a
 * column wait until the row group is full, as a column's pages lie together.
 */
final class RowGroupEncoder implements BlockEncoder {

    /** The users of a row group: half as many make a file larger by 1 %, twice as many smaller by 0.3 %. */
    static final int USERS = 1 << 16;

    /** The users of a page: half as many make a file larger by 0.5 %, eight times as many smaller by 0.3 %. */
    static final int PAGE_USERS = 1 << 13;

    private final ParquetRun run;
    private final ColumnChunkPages[] columns;
    private final PageCompressor[] compressors;
    private final PageCompressor compressor;
    private final DraftBatch batch = new DraftBatch();

    RowGroupEncoder(ParquetRun run, PageCompressor compressor) {
        this.run = run;
        this.compressor = compressor;
        columns = run.columns().stream().map(Column::newPages).toArray(ColumnChunkPages[]::new);
        compressors = run.columns().stream()
                .map(column -> column.type().isCompressible() ? compressor : PageCompressor.NONE)
                .toArray(PageCompressor[]::new);
    }

    @Override
    public void encode(IndexRange block, Utf8Buffer out) {
        if (block.start() == run.range().start()) {
            out.put(Footer.magic());
        }
        if (block.count() == 0) {
            return; // the only block of an empty output: a row group must have rows
        }
        for (long done = 0; done < block.count(); done += PAGE_USERS) {
            encodePages(block.start() + done, (int) Math.min(PAGE_USERS, block.count() - done));
        }
        run.made(moveTo(out, block));
    }

    private void encodePages(long start, int users) {
        for (int done = 0; done < users; done += batch.size()) {
            batch.draw(run.drawer(), start + done, users - done);
            for (ColumnChunkPages column : columns) {
                column.add(batch);
            }
        }
        for (int i = 0; i < columns.length; i++) {
            columns[i].endPage(users, compressors[i]);
        }
    }

    private MadeRowGroup moveTo(Utf8Buffer out, IndexRange users) {
        long[] rawBytes = new long[columns.length];
        long[] storedBytes = new long[columns.length];
        long[] absent = new long[columns.length];
        for (int i = 0; i < columns.length; i++) {
            int start = out.length();
            Dictionary dictionary = run.columns().get(i).dictionary();
            rawBytes[i] = columns[i].rawBytes();
            if (dictionary != null) {
                out.put(dictionary.page());
                rawBytes[i] += dictionary.rawBytes();
            }
            absent[i] = columns[i].absent();
            columns[i].moveTo(out);
            storedBytes[i] = (long) out.length() - start;
        }
        return new MadeRowGroup(users, rawBytes, storedBytes, absent);
    }

    @Override
    public void close() {
        compressor.close();
    }
}
