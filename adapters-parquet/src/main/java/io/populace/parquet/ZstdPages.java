package io.populace.parquet;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.util.Native;
import io.populace.generation.encoding.Compressor;
import io.populace.generation.encoding.Utf8Buffer;

/** Makes a zstd frame of each page, with the size of its contents: RFC 8878, section 3.1.1. */
final class ZstdPages implements Compressor {

    /**
     * What the fastest level looks for. The texts of a page have few long matches and many short ones by chance, which cost
     * more time than they save room: of these parameters, minimum length of a match and size of the table that finds them,
     * the defaults take a third longer for 1.5 % less.
     */
    private static final int FASTEST_MIN_MATCH = 7;

    private static final int FASTEST_HASH_LOG = 10;

    private final ZstdCompressCtx context;
    private byte[] frame = new byte[0];

    /**
     * A compressor.
     *
     * @throws UnsupportedOperationException if the native library of zstd cannot be loaded
     */
    ZstdPages(int level) {
        load();
        context = new ZstdCompressCtx();
        context.setLevel(level);
        context.setContentSize(true);
        if (level == 1) {
            context.setMinMatch(FASTEST_MIN_MATCH);
            context.setHashLog(FASTEST_HASH_LOG);
        }
    }

    /**
     * Loads the library, which lies in a jar, is copied to the folder for temporary files, and loaded from there.
     *
     * @throws UnsupportedOperationException if that fails
     */
    static void load() {
        try {
            Native.load();
        } catch (LinkageError e) {
            throw new UnsupportedOperationException(
                    "zstd cannot be loaded; it needs a folder for temporary files from which programs may run"
                            + " (java.io.tmpdir)",
                    e);
        }
    }

    @Override
    public void compress(byte[] raw, int length, Utf8Buffer out) {
        int bound = Math.toIntExact(Zstd.compressBound(length));
        if (frame.length < bound) {
            frame = new byte[bound];
        }
        out.put(frame, context.compressByteArray(frame, 0, frame.length, raw, 0, length));
    }

    @Override
    public void close() {
        context.close();
    }
}
