package io.populace.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Collects what a command prints, because a {@link PrintStream} to standard output would hide write errors. */
final class TextBuffer {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);

    PrintStream out() {
        return out;
    }

    byte[] toByteArray() {
        out.flush();
        return bytes.toByteArray();
    }
}
