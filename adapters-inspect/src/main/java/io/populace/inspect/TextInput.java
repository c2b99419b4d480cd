package io.populace.inspect;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.EnumSet;
import java.util.Set;

/**
 * The characters of a file in any Unicode encoding, with their line numbers. Malformed bytes break only their own line. The
 * decoders are the JDK's, which refuse overlong forms and lone surrogates.
 */
final class TextInput implements Closeable {

    private static final int BUFFER = 1 << 16;

    /** Marks malformed bytes; a decoder gives this low surrogate only after a high one. */
    private static final char MALFORMED = '\udfff';

    private final InputStream in;
    private final Encoding encoding;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharBuffer buffer = CharBuffer.allocate(BUFFER);
    private final char[] chars = buffer.array();
    private int at;
    private int end;
    private boolean bytesEnded;

    private final Set<LineEnd> lineEnds = EnumSet.noneOf(LineEnd.class);
    private long line = 1;
    private char last = '\n';

    /** The text of {@code in}; closing it closes {@code in}. Reads the first bytes to detect the encoding. */
    TextInput(InputStream in) throws IOException {
        this.in = in;
        byte[] prefix = in.readNBytes(Encoding.PREFIX);
        encoding = Encoding.of(prefix);
        decoder = encoding.charset().newDecoder();
        bytes.put(prefix, encoding.markLength(), prefix.length - encoding.markLength());
        bytes.flip();
    }

    Encoding encoding() {
        return encoding;
    }

    /** The line of the next character, from 1. */
    long line() {
        return line;
    }

    /** The line endings so far. */
    Set<LineEnd> lineEnds() {
        if (last == '\r') {
            lineEnds.add(LineEnd.CR);
        }
        return lineEnds;
    }

    /** Whether the next character is the first of a line. */
    boolean isAtLineStart() {
        return last == '\n' || last == '\r';
    }

    /** The next character, without advancing; -1 at the end. */
    int peek() throws IOException {
        return at < end || fill() ? chars[at] : -1;
    }

    /** Advances by one character. */
    void advance() {
        pass(chars[at++]);
    }

    /** Skips the rest of the line and its line ending. */
    void skipLine() throws IOException {
        do {
            while (at < end && !isLineEnd(chars[at])) {
                at++;
            }
            pass(' ');
        } while (at == end && fill());
        if (at < end) {
            boolean carriageReturn = chars[at] == '\r';
            advance();
            if (carriageReturn && peek() == '\n') {
                advance();
            }
        }
    }

    /**
     * Reads characters up to the end of the line or, at the end of a line, one character of the line ending.
     *
     * @return the number of characters read; -1 at the end
     * @throws BrokenRecordException if the next bytes are malformed
     */
    int take(char[] to, int from, int length) throws IOException {
        if (at == end && !fill()) {
            return -1;
        }
        int start = at;
        int limit = Math.min(end, at + length);
        while (at < limit && !isLineEnd(chars[at]) && !isMalformed()) {
            at++;
        }
        if (at > start) {
            pass(' ');
        } else {
            requireCharacter();
            advance();
        }
        System.arraycopy(chars, start, to, from, at - start);
        return at - start;
    }

    /**
     * Reads characters up to the end of the line, at most {@code max}, for a message.
     *
     * @throws BrokenRecordException if there are malformed bytes
     */
    String takeExcerpt(int max) throws IOException {
        StringBuilder excerpt = new StringBuilder();
        for (int c = peek(); c >= 0 && !isLineEnd((char) c) && excerpt.length() < max; c = peek()) {
            requireCharacter();
            excerpt.append((char) c);
            advance();
        }
        return excerpt.toString();
    }

    /** Moves back by the last {@code count} characters; they must not include a line ending. */
    void giveBack(int count) {
        at -= count;
    }

    private void pass(char c) {
        if (c == '\n' && last == '\r') {
            lineEnds.add(LineEnd.CRLF);
        } else if (last == '\r') {
            lineEnds.add(LineEnd.CR);
        } else if (c == '\n') {
            lineEnds.add(LineEnd.LF);
        }
        line += c == '\r' || (c == '\n' && last != '\r') ? 1 : 0;
        last = c;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private void requireCharacter() throws BrokenRecordException {
        if (isMalformed()) {
            throw new BrokenRecordException("bytes must be " + encoding.charset());
        }
    }

    private boolean isMalformed() {
        return chars[at] == MALFORMED && (at == 0 || !Character.isHighSurrogate(chars[at - 1]));
    }

    private boolean fill() throws IOException {
        buffer.clear();
        while (buffer.position() == 0) {
            CoderResult result = decoder.decode(bytes, buffer, bytesEnded);
            if (result.isError() && buffer.hasRemaining()) {
                bytes.position(bytes.position() + result.length());
                buffer.put(MALFORMED);
            } else if (bytesEnded) {
                break;
            } else {
                readBytes();
            }
        }
        at = 0;
        end = buffer.position();
        return end > 0;
    }

    private void readBytes() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytesEnded = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
