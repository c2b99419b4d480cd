package io.populace.files;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import io.populace.generation.encoding.Compressor;
import io.populace.generation.encoding.Utf8Buffer;

/** Makes zstd frames with the size and a checksum of their contents: RFC 8878, section 3.1.1. */
final class ZstdCompressor implements Compressor {

    private final ZstdCompressCtx context;
    private byte[] frame = new byte[0];

    ZstdCompressor(int level) {
        context = new ZstdCompressCtx();
        context.setLevel(level);
        context.setContentSize(true);
        context.setChecksum(true);
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
