package io.populace.text;

import io.populace.generation.encoding.DateText;
import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Utf8Text;

/**
 * Puts a backslash before what PostgreSQL's {@code COPY} would not take as part of a value (manual, COPY, "Text Format"): a
 * backslash, a tab, a line feed, a carriage return.
 */
final class CopyEscape extends Escape {

    private static final byte[] UTC = {'+', '0', '0', ':', '0', '0'};

    @Override
    protected void escape(Utf8Text value, Utf8Buffer out) {
        for (int i = 0; i < value.utf8Length(); i++) {
            byte b = value.utf8At(i);
            switch (b) {
                case '\\' -> putEscaped('\\', out);
                case '\t' -> putEscaped('t', out);
                case '\n' -> putEscaped('n', out);
                case '\r' -> putEscaped('r', out);
                default -> out.put(b);
            }
        }
    }

    /** The null string of {@code COPY}. */
    @Override
    public void absent(Utf8Buffer out) {
        putEscaped('N', out);
    }

    /** With the offset in numbers: MySQL does not take the letters of RFC 3339, and a session of PostgreSQL can have any zone. */
    @Override
    public void timestamp(long epochSecond, Utf8Buffer out) {
        DateText.putBareTimestamp(epochSecond, out);
        out.put(UTC);
    }

    private static void putEscaped(char letter, Utf8Buffer out) {
        out.put((byte) '\\');
        out.put((byte) letter);
    }
}
