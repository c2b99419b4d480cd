package io.populace.text;

import io.populace.generation.encoding.Escape;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Utf8Text;

/** Doubles the mark that would end the text: within quotes of standard SQL or CSV, no other character is special. */
class DoublingEscape extends Escape {

    private final byte mark;

    DoublingEscape(char mark) {
        this.mark = (byte) mark;
    }

    @Override
    protected void escape(Utf8Text value, Utf8Buffer out) {
        for (int i = 0; i < value.utf8Length(); i++) {
            byte b = value.utf8At(i);
            if (b == mark) {
                out.put(b);
            }
            out.put(b);
        }
    }
}
