package io.populace.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads gzip members: RFC 1952. The JDK's GZIPInputStream takes the end of what is available in a pipe, and damage to the
 * header of a later member, for the end of the file, and so loses users in silence.
 */
final class GzipInput extends InputStream {

    private static final int FLAG_HEADER_CRC = 2;
    private static final int FLAG_EXTRA = 4;
    private static final int FLAG_NAME = 8;
    private static final int FLAG_COMMENT = 16;
    private static final int FLAGS_RESERVED = 0xe0;
    private static final int TIME_AND_SYSTEM_BYTES = 6;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private boolean inMember;

    /** Begins the first member: a file without members is no gzip file. */
    GzipInput(InputStream in) throws IOException {
        this.in = in;
        beginMember(next());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (inMember) {
            int count = inflate(target, offset, length);
            if (count > 0) {
                crc.update(target, offset, count);
                return count;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsInput()) {
                require(fill(), "gzip data ends early");
                inflater.setInput(buffer, position, limit - position);
            } else {
                throw damaged(); // it asks for a dictionary, which gzip does not have
            }
        }
        return -1;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            return inflater.inflate(target, offset, length);
        } catch (DataFormatException e) {
            throw damaged();
        }
    }

    private void beginMember(int first) throws IOException {
        requireSame(first, 0x1f);
        requireSame(next(), 0x8b);
        requireSame(next(), 8); // deflate, the only method there is
        int flags = next();
        requireSame(flags & FLAGS_RESERVED, 0);
        pass(TIME_AND_SYSTEM_BYTES);
        if ((flags & FLAG_EXTRA) != 0) {
            pass(littleEndian(Short.BYTES));
        }
        passText(flags & FLAG_NAME);
        passText(flags & FLAG_COMMENT);
        pass((flags & FLAG_HEADER_CRC) == 0 ? 0 : Short.BYTES);
        inflater.reset();
        inflater.setInput(buffer, position, limit - position);
        crc.reset();
        inMember = true;
    }

    private void endMember() throws IOException {
        position = limit - inflater.getRemaining();
        requireSame(littleEndian(Integer.BYTES), crc.getValue());
        requireSame(littleEndian(Integer.BYTES), inflater.getBytesWritten() & 0xffff_ffffL);
        inMember = false;
        int first = 0; // tapes are filled up with zeros
        while (first == 0 && hasNext()) {
            first = next();
        }
        if (first != 0) {
            beginMember(first);
        }
    }

    private void pass(long count) throws IOException {
        for (long i = 0; i < count; i++) {
            next();
        }
    }

    private void passText(int flag) throws IOException {
        int character = flag;
        while (character != 0) {
            character = next();
        }
    }

    private long littleEndian(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) next() << (Byte.SIZE * i);
        }
        return value;
    }

    private int next() throws IOException {
        require(hasNext(), "gzip data ends early");
        return buffer[position++] & 0xff;
    }

    private boolean hasNext() throws IOException {
        return position < limit || fill();
    }

    /** Reads more into the buffer, which is used up; returns false at the end. */
    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    private static void requireSame(long actual, long expected) throws IOException {
        require(actual == expected, "gzip data is damaged");
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }

    private static IOException damaged() {
        return new IOException("gzip data is damaged");
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
