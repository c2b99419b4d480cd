package io.populace.parquet;

import io.populace.generation.encoding.Compressor;
import io.populace.generation.encoding.Utf8Buffer;
import org.jspecify.annotations.Nullable;

/** Compresses pages, one after the other, or leaves them as they are. Closes its compressor. Not thread-safe. */
final class PageCompressor implements AutoCloseable {

    /** Leaves pages as they are. */
    static final PageCompressor NONE = new PageCompressor(null);

    private final @Nullable Compressor compressor;
    private final Utf8Buffer compressed = new Utf8Buffer(0);

    /** A compressor of pages; null leaves them as they are. */
    PageCompressor(@Nullable Compressor compressor) {
        this.compressor = compressor;
    }

    /** The compressed bytes of {@code page}; they hold until the next call. */
    Utf8Buffer compress(Utf8Buffer page) {
        if (compressor == null) {
            return page;
        }
        compressed.clear();
        compressor.compress(page.bytes(), page.length(), compressed);
        return compressed;
    }

    @Override
    public void close() {
        if (compressor != null) {
            compressor.close();
        }
    }
}
