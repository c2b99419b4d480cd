package io.populace.generation.drawing;

import io.populace.generation.lexicon.Blocks;
import io.populace.generation.lexicon.Utf8Text;
import java.nio.charset.StandardCharsets;

/** A text made of words of any alphabet, refilled for every user. */
final class DrawnText implements Utf8Text {

    private static final int TYPICAL_LENGTH = 64;

    private byte[] utf8 = new byte[TYPICAL_LENGTH + Blocks.SIZE];
    private int length;
    private boolean plain = true;

    /** Joins two words; {@code spaces}, 0 or 1, is the number of spaces between them. */
    void join(DrawnWord first, int spaces, DrawnWord second) {
        int joined = first.utf8Length() + 1 + second.utf8Length();
        if (joined + Blocks.SIZE > utf8.length) {
            utf8 = new byte[2 * joined + Blocks.SIZE];
        }
        int at = first.writeUtf8(utf8, 0);
        utf8[at] = ' ';
        length = second.writeUtf8(utf8, at + spaces);
        plain = first.isPlain() && second.isPlain();
    }

    @Override
    public String text() {
        return new String(utf8, 0, length, StandardCharsets.UTF_8);
    }

    @Override
    public int utf8Length() {
        return length;
    }

    @Override
    public byte utf8At(int i) {
        return utf8[i];
    }

    @Override
    public int writeUtf8(byte[] target, int at) {
        Blocks.copy(utf8, 0, target, at, length);
        return at + length;
    }

    @Override
    public boolean isPlain() {
        return plain;
    }

    @Override
    public String toString() {
        return text();
    }
}
