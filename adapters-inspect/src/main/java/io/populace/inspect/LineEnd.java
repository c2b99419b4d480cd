package io.populace.inspect;

/** What ends a line of a file. */
enum LineEnd {
    LF,
    CRLF,
    CR
}
