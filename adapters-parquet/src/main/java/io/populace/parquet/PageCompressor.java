package io.populace.parquet;

import io.populace.generation.encoding.Utf8Buffer;

/** Compresses pages, one after the other. May hold memory outside the heap until it is closed. Not thread-safe. */
interface PageCompressor extends AutoCloseable {

    /** Leaves pages as they are. */
    PageCompressor NONE = new PageCompressor() {
        @Override
        public Utf8Buffer compress(Utf8Buffer page) {
            return page;
        }

        @Override
        public void close() {}
    };

    /** The compressed bytes of {@code page}; they hold until the next call. */
    Utf8Buffer compress(Utf8Buffer page);

    @Override
    void close();
}
