package io.populace.files;

import com.github.luben.zstd.util.Native;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.GzipCompressor;
import io.populace.generation.encoding.UserEncoder;
import java.io.IOException;
import java.io.InputStream;

/**
 * A way to compress an output. Each block of {@value CompressedBlocks#BLOCK_USERS} users becomes one gzip member or zstd
 * frame, made by the thread that made its users; every reader takes a row of them for one file. The bytes depend on the
 * users, the encoder and the level, and on the version of zlib or zstd, but not on threads or engines.
 */
public enum Compression {

    /** RFC 1952, by the JDK. Every system reads it. */
    GZIP(".gz", 9, 6),

    /** RFC 8878, by zstd-jni, each frame with its size and checksum. Smaller than gzip in a quarter of the time. */
    ZSTD(".zst", 19, 1);

    private final String ending;
    private final int maxLevel;
    private final int defaultLevel;

    Compression(String ending, int maxLevel, int defaultLevel) {
        this.ending = ending;
        this.maxLevel = maxLevel;
        this.defaultLevel = defaultLevel;
    }

    /** The ending of file names, with its dot. */
    public String ending() {
        return ending;
    }

    /** The level that compresses most and takes longest; the fastest is 1. */
    public int maxLevel() {
        return maxLevel;
    }

    /** The level that is used if none is given: 6 for gzip, as everywhere; 1 for zstd, as 2 and 3 make users no smaller. */
    public int defaultLevel() {
        return defaultLevel;
    }

    /**
     * The outputs of {@code encoder}, compressed at the default level.
     *
     * @throws UnsupportedOperationException if the native library of zstd cannot be loaded
     */
    public BlockFormat blocks(UserEncoder encoder) {
        return blocks(encoder, defaultLevel);
    }

    /**
     * The outputs of {@code encoder}, compressed.
     *
     * @param level 1 to {@link #maxLevel()}
     * @throws IllegalArgumentException if {@code level} is out of range
     * @throws UnsupportedOperationException if the native library of zstd cannot be loaded
     */
    public BlockFormat blocks(UserEncoder encoder, int level) {
        if (level < 1 || level > maxLevel) {
            throw new IllegalArgumentException("level must be 1 to " + maxLevel + ": " + level);
        }
        if (this == ZSTD) {
            loadZstd();
            return new CompressedBlocks(encoder, () -> new ZstdCompressor(level));
        }
        return new CompressedBlocks(encoder, () -> new GzipCompressor(level));
    }

    /**
     * Reads what was compressed, by whichever program: all members or frames, one after the other. Reading throws an
     * {@link IOException} if the data is damaged or ends early.
     *
     * @param in closed with the result
     * @throws IOException if {@code in} cannot be read
     * @throws UnsupportedOperationException if the native library of zstd cannot be loaded
     */
    public InputStream decompress(InputStream in) throws IOException {
        if (this == ZSTD) {
            loadZstd();
            return new ZstdInput(in);
        }
        return new GzipInput(in);
    }

    /** The library lies in a jar, is copied to the folder for temporary files, and loaded from there. */
    private static void loadZstd() {
        try {
            Native.load();
        } catch (LinkageError e) {
            throw new UnsupportedOperationException(
                    "zstd cannot be loaded; it needs a folder for temporary files from which programs may run"
                            + " (java.io.tmpdir)",
                    e);
        }
    }
}
