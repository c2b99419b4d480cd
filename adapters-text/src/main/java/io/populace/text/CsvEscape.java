package io.populace.text;

import io.populace.domain.Excerpt;
import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.PlainBytes;
import io.populace.generation.lexicon.Utf8Text;

/**
 * Puts a value into quotes where RFC 4180 (section 2, rules 5 to 7) asks for it, and where a reader would take it for something
 * else.
 */
final class CsvEscape extends Escape {

    private static final byte QUOTE = '"';

    private static final DoublingEscape WITHIN_QUOTES = new DoublingEscape('"');

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
        if (meansSomethingElse(value)) {
            out.put(QUOTE);
            out.put(value);
            out.put(QUOTE);
        } else {
            super.text(value, out);
        }
    }

    /**
     * Whether readers take a value without quotes for something else. An empty one is NULL for PostgreSQL, and a line without
     * other values is skipped. {@code NULL} is NULL for LOAD DATA of MySQL and MariaDB, {@code \N} for ClickHouse. {@code \.} in
     * a line of its own ends the data for COPY of PostgreSQL before 18, without an error.
     */
    private static boolean meansSomethingElse(Utf8Text value) {
        return switch (value.utf8Length()) {
            case 0 -> true;
            case 2 -> value.utf8At(0) == '\\' && (value.utf8At(1) == '.' || value.utf8At(1) == 'N');
            case 4 ->
                value.utf8At(0) == 'N' && value.utf8At(1) == 'U' && value.utf8At(2) == 'L' && value.utf8At(3) == 'L';
            default -> false;
        };
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
