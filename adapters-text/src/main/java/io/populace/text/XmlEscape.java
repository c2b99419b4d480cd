package io.populace.text;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Utf8Text;
import java.nio.charset.StandardCharsets;

/**
 * Escapes what XML and HTML give a meaning to, in elements and in attributes. U+FFFE and U+FFFF, which XML 1.0 (section 2.2)
 * forbids, become U+FFFD, the replacement character. The control characters that it also forbids are not in any user.
 */
final class XmlEscape extends Escape {

    private static final byte[] AMPERSAND = ascii("&amp;");
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] GREATER = ascii("&gt;");
    private static final byte[] QUOTE = ascii("&quot;");
    private static final byte[] APOSTROPHE = ascii("&#39;"); // HTML 4 has no &apos;

    /** U+FFFE and U+FFFF in UTF-8 are these two bytes and BE or BF; U+FFFD ends in BD. */
    private static final byte FORBIDDEN_1 = (byte) 0xef;

    private static final byte FORBIDDEN_2 = (byte) 0xbf;
    private static final byte FORBIDDEN_3 = (byte) 0xbe;
    private static final byte REPLACEMENT_3 = (byte) 0xbd;

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void text(Utf8Text value, Utf8Buffer out) {
        if (value.isPlain() && !mayHaveForbidden(value)) {
            out.put(value);
        } else {
            escape(value, out);
        }
    }

    private static boolean mayHaveForbidden(Utf8Text value) {
        for (int i = 0; i < value.utf8Length(); i++) {
            if (value.utf8At(i) == FORBIDDEN_1) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void escape(Utf8Text value, Utf8Buffer out) {
        for (int i = 0; i < value.utf8Length(); i++) {
            byte b = value.utf8At(i);
            switch (b) {
                case '&' -> out.put(AMPERSAND);
                case '<' -> out.put(LESS);
                case '>' -> out.put(GREATER);
                case '"' -> out.put(QUOTE);
                case '\'' -> out.put(APOSTROPHE);
                default -> out.put(b >= FORBIDDEN_3 && b < 0 && endsForbidden(value, i) ? REPLACEMENT_3 : b);
            }
        }
    }

    /** Whether the byte at {@code i}, BE or more, is the last of U+FFFE or U+FFFF. */
    private static boolean endsForbidden(Utf8Text value, int i) {
        return i >= 2 && value.utf8At(i - 1) == FORBIDDEN_2 && value.utf8At(i - 2) == FORBIDDEN_1;
    }
}
