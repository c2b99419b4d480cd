package io.populace.text;

import io.populace.domain.Excerpt;
import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.PlainBytes;
import io.populace.generation.lexicon.Utf8Text;

/** Puts a value into quotes where RFC 4180 (section 2, rules 5 to 7) asks for it, and an empty one. */
final class CsvEscape extends Escape {

    private static final byte QUOTE = '"';

    private static final DoublingEscape WITHIN_QUOTES = new DoublingEscape('"');

    /**
     * An empty value. Without quotes PostgreSQL would read it as NULL, and a record of a single column would be an empty line,
     * which readers skip.
     */
    private static final byte[] EMPTY = {QUOTE, QUOTE};

    private final byte delimiter;

    /**
     * An escape for values with {@code delimiter} between.
     *
     * @throws IllegalArgumentException if values may have {@code delimiter} without being in quotes
     */
    CsvEscape(char delimiter) {
        if (delimiter >= 0x80
                || PlainBytes.isPlain((byte) delimiter)
                || delimiter == QUOTE
                || delimiter == '\r'
                || delimiter == '\n') {
            throw new IllegalArgumentException(
                    "delimiter must be an ASCII character, but no letter, digit, space, quote,"
                            + " line end or one of + - . : @ _: " + Excerpt.of(String.valueOf(delimiter)));
        }
        this.delimiter = (byte) delimiter;
    }

    @Override
    public void text(Utf8Text value, Utf8Buffer out) {
        if (value.utf8Length() == 0) {
            out.put(EMPTY);
        } else {
            super.text(value, out);
        }
    }

    @Override
    protected void escape(Utf8Text value, Utf8Buffer out) {
        if (!needsQuotes(value)) {
            out.put(value);
            return;
        }
        out.put(QUOTE);
        WITHIN_QUOTES.escape(value, out);
        out.put(QUOTE);
    }

    private boolean needsQuotes(Utf8Text value) {
        for (int i = 0; i < value.utf8Length(); i++) {
            byte b = value.utf8At(i);
            if (b == delimiter || b == QUOTE || b == '\r' || b == '\n') {
                return true;
            }
        }
        return false;
    }
}
