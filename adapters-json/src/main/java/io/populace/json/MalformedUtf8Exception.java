package io.populace.json;

import java.io.IOException;
import java.util.HexFormat;

/** Input that is not UTF-8, from the byte on that the message shows. */
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
