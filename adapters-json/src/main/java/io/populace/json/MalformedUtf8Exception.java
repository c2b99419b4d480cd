package io.populace.json;

import java.io.IOException;
import java.util.HexFormat;

/** Thrown for input that is not UTF-8; the message shows the first malformed byte. */
final class MalformedUtf8Exception extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;

    MalformedUtf8Exception(long line, int refused) {
        super("must be UTF-8: byte 0x" + HexFormat.of().toHexDigits((byte) refused));
        this.line = line;
    }

    long line() {
        return line;
    }
}
