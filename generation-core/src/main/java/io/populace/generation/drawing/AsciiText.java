package io.populace.generation.drawing;

import java.nio.charset.StandardCharsets;

/** A short text of ASCII characters, refilled for every user. None of them needs an escape in JSON. */
public final class AsciiText {

    private final byte[] bytes;
    private int length;

    AsciiText(int capacity) {
        bytes = new byte[capacity];
    }

    /** The characters, from 0 to {@link #length()}. The array is the text's own: read it only. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many characters the text has. */
    public int length() {
        return length;
    }

    AsciiText clear() {
        length = 0;
        return this;
    }

    AsciiText append(byte[] characters) {
        System.arraycopy(characters, 0, bytes, length, characters.length);
        length += characters.length;
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
