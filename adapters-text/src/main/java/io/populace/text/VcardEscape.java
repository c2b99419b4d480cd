package io.populace.text;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Utf8Text;

/** Puts a backslash before the comma, the semicolon and the backslash, as values of vCards need it (RFC 6350, section 3.4). */
final class VcardEscape extends Escape {

    @Override
    protected void escape(Utf8Text value, Utf8Buffer out) {
        for (int i = 0; i < value.utf8Length(); i++) {
            byte b = value.utf8At(i);
            if (b == ',' || b == ';' || b == '\\') {
                out.put((byte) '\\');
            }
            out.put(b);
        }
    }
}
