package io.populace.json;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Utf8Text;

/** Escapes what must be escaped between the quotes of a JSON string (RFC 8259, section 7), and no more. */
final class JsonEscape extends Escape {

    /** What a control character begins with; its two digits follow. */
    private static final byte[] CONTROL = {'\\', 'u', '0', '0'};

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    @Override
    protected void escape(Utf8Text value, Utf8Buffer out) {
        for (int i = 0; i < value.utf8Length(); i++) {
            byte b = value.utf8At(i);
            if (b == '"' || b == '\\') {
                out.put((byte) '\\');
                out.put(b);
            } else if (b >= 0 && b < ' ') {
                out.put(CONTROL);
                out.put(HEX[b >> 4]);
                out.put(HEX[b & 15]);
            } else {
                out.put(b); // in UTF-8, bytes of characters beyond ASCII are negative
            }
        }
    }
}
