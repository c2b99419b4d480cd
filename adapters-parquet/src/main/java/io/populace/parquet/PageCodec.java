package io.populace.parquet;

import io.populace.generation.encoding.GzipCompressor;
import java.util.function.Supplier;
import org.apache.parquet.format.CompressionCodec;

/**
 * A way to compress pages.
 *
 * @param name as the footer has it
 */
record PageCodec(CompressionCodec name, Supplier<PageCompressor> compressors) {

    static final int MAX_ZSTD_LEVEL = 19;
    static final int MAX_GZIP_LEVEL = 9;

    static final PageCodec NONE = new PageCodec(CompressionCodec.UNCOMPRESSED, () -> PageCompressor.NONE);

    /**
     * Zstd frames.
     *
     * @param level 1 to {@value #MAX_ZSTD_LEVEL}
     * @throws IllegalArgumentException if {@code level} is out of range
     */
    static PageCodec zstd(int level) {
        requireLevel(level, MAX_ZSTD_LEVEL);
        return new PageCodec(CompressionCodec.ZSTD, () -> new PageCompressor(new ZstdPages(level)));
    }

    /**
     * Gzip members.
     *
     * @param level 1 to {@value #MAX_GZIP_LEVEL}
     * @throws IllegalArgumentException if {@code level} is out of range
     */
    static PageCodec gzip(int level) {
        requireLevel(level, MAX_GZIP_LEVEL);
        return new PageCodec(CompressionCodec.GZIP, () -> new PageCompressor(new GzipCompressor(level)));
    }

    private static void requireLevel(int level, int max) {
        if (level < 1 || level > max) {
            throw new IllegalArgumentException("level must be 1 to " + max + ": " + level);
        }
    }
}
