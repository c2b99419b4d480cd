package io.populace.parquet;

import io.populace.generation.encoding.Utf8Buffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Makes a gzip member of each page: RFC 1952, section 2.3. */
final class GzipPages implements PageCompressor {

    /** Deflate, no flags, no time, no extra flags, an unknown system: the same bytes on every machine. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 255};

    private static final int CHUNK_BYTES = 1 << 16;

    private final Deflater deflater;
    private final CRC32 crc = new CRC32();
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private final Utf8Buffer out = new Utf8Buffer(CHUNK_BYTES);

    GzipPages(int level) {
        deflater = new Deflater(level, true);
    }

    @Override
    public Utf8Buffer compress(Utf8Buffer page) {
        out.clear();
        out.put(HEADER);
        deflater.reset();
        deflater.setInput(page.bytes(), 0, page.length());
        deflater.finish();
        while (!deflater.finished()) {
            out.put(chunk, deflater.deflate(chunk));
        }
        crc.reset();
        crc.update(page.bytes(), 0, page.length());
        out.putLittleEndian((int) crc.getValue());
        out.putLittleEndian(page.length());
        return out;
    }

    @Override
    public void close() {
        deflater.end();
    }
}
