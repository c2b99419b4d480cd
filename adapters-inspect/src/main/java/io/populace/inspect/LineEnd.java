package io.populace.inspect;

/** A line ending. */
enum LineEnd {
    LF,
    CRLF,
    CR
}
