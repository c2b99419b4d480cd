package io.populace.files;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads zstd frames, and says so when the data is damaged. */
final class ZstdInput extends FilterInputStream {

    ZstdInput(InputStream in) throws IOException {
        super(new ZstdInputStream(in));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return super.read(target, offset, length);
        } catch (ZstdIOException e) {
            throw new IOException("zstd data is damaged: " + e.getMessage(), e);
        }
    }
}
