package io.populace.inspect;

import java.io.IOException;
import java.io.Reader;

/** Gives a parser the characters of one record, a line at a time: so it never reads far beyond the record's end. */
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

    /** The number of the line that the parser has reached. */
    long line() {
        return line;
    }

    /** Whether the line that the parser has reached looks like the beginning of another record. */
    boolean isAtRecord() {
        return pieceBeginsRecord;
    }

    /** Gives back to the text what the parser has not used. */
    void giveBackAfter(long used) {
        text.giveBack((int) (given - used));
    }

    /** Gives back to the text the line that the parser has reached. */
    void giveBackLine() {
        text.giveBack(piece);
    }

    @Override
    public void close() {
        // The text goes on after the record.
    }
}
