package io.populace.generation.engine;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.encoding.Utf8Buffer;
import java.io.IOException;

/** A few hundred users on their way: a draft and the bytes made of it. Reused, so that memory stays constant. */
final class Chunk {

    /** How many users a chunk has at most: their bytes, some 140 kB, stay inside the second-level cache. */
    static final int MAX_USERS = 256;

    private static final int TYPICAL_USER_BYTES = 640;

    private final UserDraft draft = new UserDraft();
    private final Utf8Buffer buffer;
    private long number;
    private long start;
    private int users;

    /** A chunk of {@code capacity} users at most. */
    Chunk(int capacity) {
        buffer = new Utf8Buffer(capacity * TYPICAL_USER_BYTES);
    }

    /** Makes this chunk {@code number} of a run, {@code users} users from {@code start} on. */
    void assign(long number, long start, int users) {
        this.number = number;
        this.start = start;
        this.users = users;
    }

    /** Which chunk of the run this is, from 0 on. */
    long number() {
        return number;
    }

    /** Draws and encodes the chunk's users; all but the first user of {@code run} come after a separator. */
    void fill(UserDrawer drawer, IndexRange run, UserEncoder encoder) {
        buffer.clear();
        for (long index = start; index < start + users; index++) {
            if (index > run.start()) {
                encoder.encodeSeparator(index - run.start(), buffer);
            }
            drawer.draw(index, draft);
            encoder.encode(draft, buffer);
        }
    }

    void writeTo(ByteSink sink) throws IOException {
        sink.write(buffer.bytes(), buffer.length(), users);
    }

    static void writeHeader(UserEncoder encoder, boolean empty, ByteSink sink) throws IOException {
        Utf8Buffer header = new Utf8Buffer(Long.BYTES);
        encoder.encodeHeader(empty, header);
        sink.write(header.bytes(), header.length(), 0);
    }

    static void writeFooter(UserEncoder encoder, boolean empty, ByteSink sink) throws IOException {
        Utf8Buffer footer = new Utf8Buffer(Long.BYTES);
        encoder.encodeFooter(empty, footer);
        sink.write(footer.bytes(), footer.length(), 0);
    }
}
