package io.populace.inspect;

import java.io.IOException;
import java.io.Reader;

/** Gives a parser the characters of one record line by line, so that it does not read far beyond the record. */
final class RecordSource extends Reader {

    private final TextInput text;
    private long given;
    private int piece;
    private long line;
    private boolean pieceBeginsRecord;

    RecordSource(TextInput text) {
        this.text = text;
        this.line = text.line();
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        boolean atLineStart = text.isAtLineStart();
        line = text.line();
        piece = 0;
        pieceBeginsRecord = false;
        int taken = text.take(to, from, length);
        if (taken > 0) {
            piece = taken;
            given += taken;
            pieceBeginsRecord = atLineStart && to[from] == '{';
        }
        return taken;
    }

    /** The line that the parser has reached. */
    long line() {
        return line;
    }

    /** Whether the line that the parser has reached looks like the start of another record. */
    boolean isAtRecord() {
        return pieceBeginsRecord;
    }

    /** Returns the characters after the first {@code used} to the text. */
    void giveBackAfter(long used) {
        text.giveBack((int) (given - used));
    }

    /** Returns the line that the parser has reached to the text. */
    void giveBackLine() {
        text.giveBack(piece);
    }

    @Override
    public void close() {
        // The text continues after the record.
    }
}
