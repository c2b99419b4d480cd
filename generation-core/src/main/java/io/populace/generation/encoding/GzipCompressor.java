package io.populace.generation.encoding;

import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Makes gzip members: RFC 1952, section 2.3. By the zlib of the JDK, so another JDK may give other bytes. */
public final class GzipCompressor implements Compressor {

    /** Deflate, no flags, no time, no extra flags, an unknown system: the same bytes on every machine. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 255};

    private static final int CHUNK_BYTES = 1 << 16;

    private final Deflater deflater;
    private final CRC32 crc = new CRC32();
    private final byte[] chunk = new byte[CHUNK_BYTES];

    /**
     * A compressor.
     *
     * @param level 1, the fastest, to 9, which the caller checks
     */
    public GzipCompressor(int level) {
        deflater = new Deflater(level, true);
    }

    @Override
    public void compress(byte[] raw, int length, Utf8Buffer out) {
        out.put(HEADER);
        deflater.reset();
        deflater.setInput(raw, 0, length);
        deflater.finish();
        while (!deflater.finished()) {
            out.put(chunk, deflater.deflate(chunk));
        }
        crc.reset();
        crc.update(raw, 0, length);
        out.putLittleEndian((int) crc.getValue());
        out.putLittleEndian(length);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
