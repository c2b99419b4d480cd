package io.populace.generation.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it was given, and what each call said of its users. */
class TextSink implements ByteSink {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> users = new ArrayList<>();

    @Override
    public void write(byte[] source, int length, int count) throws IOException {
        bytes.write(source, 0, length);
        users.add(count);
    }

    String text() {
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    /** How many users each call brought. */
    List<Integer> users() {
        return users;
    }
}
