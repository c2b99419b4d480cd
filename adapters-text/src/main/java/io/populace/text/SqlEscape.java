package io.populace.text;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Utf8Text;

/** Doubles the apostrophe, which ends a string of standard SQL; a backslash is a character like any other there. */
final class SqlEscape extends Escape {

    @Override
    protected void escape(Utf8Text value, Utf8Buffer out) {
        for (int i = 0; i < value.utf8Length(); i++) {
            byte b = value.utf8At(i);
            if (b == '\'') {
                out.put(b);
            }
            out.put(b);
        }
    }
}
