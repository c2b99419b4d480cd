package io.populace.generation.drawing;

import io.populace.generation.lexicon.Term;
import java.nio.charset.StandardCharsets;

/** A short text of ASCII characters, refilled for every user. None of them needs an escape in JSON. */
public final class AsciiText {

    private final byte[] bytes;
    private int length;

    AsciiText(int capacity) {
        bytes = new byte[capacity];
    }

    /** How many characters the text has. */
    public int length() {
        return length;
    }

    /**
     * Writes the text.
     *
     * @return where the next byte of {@code target} goes
     */
    public int write(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, length);
        return at + length;
    }

    /** The last character; there must be one. */
    byte last() {
        return bytes[length - 1];
    }

    AsciiText clear() {
        length = 0;
        return this;
    }

    /** Appends a term that is all ASCII. */
    AsciiText append(Term term) {
        length = term.writeUtf8(bytes, length);
        return this;
    }

    AsciiText append(byte character) {
        bytes[length++] = character;
        return this;
    }

    /** Appends {@code value}, 0 or more, in exactly {@code digits} decimal digits. */
    AsciiText appendDecimal(long value, int digits) {
        long rest = value;
        for (int i = length + digits - 1; i >= length; i--) {
            long tenth = rest / 10;
            bytes[i] = (byte) ('0' + (rest - 10 * tenth));
            rest = tenth;
        }
        length += digits;
        return this;
    }

    /** Appends the last {@code count} characters of {@code other}; it must have as many. */
    AsciiText appendLast(AsciiText other, int count) {
        System.arraycopy(other.bytes, other.length - count, bytes, length, count);
        length += count;
        return this;
    }

    /** Drops what is beyond the first {@code maxLength} characters. */
    AsciiText truncate(int maxLength) {
        length = Math.min(length, maxLength);
        return this;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
