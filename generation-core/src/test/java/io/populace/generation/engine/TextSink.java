package io.populace.generation.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Collects the bytes and the user count of each call. */
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

    /** The number of users in each call. */
    List<Integer> users() {
        return users;
    }
}
