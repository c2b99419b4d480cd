package io.populace.json;

import java.io.IOException;
import java.io.InputStream;

/**
 * Passes well-formed UTF-8 through and refuses the first malformed byte, once everything before it has been read.
 *
 * <p>Jackson alone would accept overlong forms and lone surrogates. It would also accept UTF-16 and UTF-32, which RFC 8259,
 * section 8.1, allows in closed systems only. NUL is refused too: it is never in JSON, but always in UTF-16 and UTF-32.
 */
final class Utf8Input extends InputStream {

    private static final int NONE = -1;

    private final InputStream in;
    private long line = 1;
    private int refused = NONE;

    /** Missing bytes of the current character, and the range of the next byte: Unicode 16.0, table 3-7. */
    private int missing;

    private int lowest;
    private int highest;

    Utf8Input(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = refused == NONE ? in.read(bytes, offset, length) : 0;
        for (int i = 0; i < count && refused == NONE; i++) {
            int next = bytes[offset + i] & 0xff;
            if (!accepts(next)) {
                refused = next;
                count = i;
            }
        }
        if (count == 0 && refused != NONE) {
            throw new MalformedUtf8Exception(line, refused);
        }
        return count;
    }

    private boolean accepts(int next) {
        if (missing > 0) {
            boolean accepted = next >= lowest && next <= highest;
            missing--;
            lowest = 0x80;
            highest = 0xbf;
            return accepted;
        }
        if (next < 0x80) {
            if (next == '\n') {
                line++;
            }
            return next != 0;
        }
        return begins(next);
    }

    /** Whether {@code next} starts a character of more than one byte. */
    private boolean begins(int next) {
        lowest = next == 0xe0 ? 0xa0 : next == 0xf0 ? 0x90 : 0x80;
        highest = next == 0xed ? 0x9f : next == 0xf4 ? 0x8f : 0xbf;
        missing = next < 0xe0 ? 1 : next < 0xf0 ? 2 : 3;
        return next >= 0xc2 && next <= 0xf4;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
