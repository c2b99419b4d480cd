package io.populace.generation.drawing;

import io.populace.generation.lexicon.Utf8Text;
import io.populace.generation.lexicon.WordList;
import java.util.List;

/** A word of a list, drawn anew for every user. */
public final class DrawnWord implements Utf8Text {

    private static final WordList NOTHING = WordList.of(List.of(""));

    WordList list = NOTHING;
    int index;
    private int start;
    private int length;

    DrawnWord() {}

    /** Makes this word {@code index} of {@code list}. */
    void pick(WordList list, int index) {
        this.list = list;
        this.index = index;
        start = list.start(index);
        length = list.end(index) - start;
    }

    @Override
    public String text() {
        return list.text(index);
    }

    @Override
    public int utf8Length() {
        return length;
    }

    @Override
    public byte utf8At(int i) {
        return list.utf8At(start + i);
    }

    @Override
    public int writeUtf8(byte[] target, int at) {
        list.write(start, length, target, at);
        return at + length;
    }

    @Override
    public boolean isPlain() {
        return list.isPlain(start + length);
    }

    @Override
    public String toString() {
        return text();
    }
}
