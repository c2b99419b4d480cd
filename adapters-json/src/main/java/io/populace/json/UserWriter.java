package io.populace.json;

import io.populace.domain.User;
import io.populace.generation.encoding.Framing;
import io.populace.generation.encoding.RecordTemplate;
import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.record.RecordLayout;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Writes users, one by one, as the JSON that {@link JsonEncoders} describe and {@link UserReader} reads: for a user of a
 * population the bytes are those that an engine writes.
 *
 * <pre>{@code
 * try (UserWriter writer = UserWriter.ndjson(Files.newOutputStream(path))) {
 *     writer.writeAll(population.users(IndexRange.of(0, 1_000)));
 * }
 * }</pre>
 *
 * <p>For many users an engine is several times as fast. Not thread-safe.
 */
public final class UserWriter implements Closeable, Flushable {

    /** As many bytes as {@link java.io.BufferedOutputStream} collects. */
    private static final int BUFFERED = 8_192;

    private static final RecordTemplate COMPACT = JsonTemplate.compact(RecordLayout.standard());

    private final RecordTemplate template;
    private final Framing framing;
    private final OutputStream out;
    private final Utf8Buffer buffer = new Utf8Buffer(2 * BUFFERED);
    private boolean empty = true;
    private boolean closed;

    private UserWriter(RecordTemplate template, Framing framing, OutputStream out) {
        this.template = template;
        this.framing = framing;
        this.out = out;
    }

    /** A writer of an array with one user per line; without users, {@code []}. */
    public static UserWriter array(OutputStream out) {
        return new UserWriter(COMPACT, JsonEncoders.ARRAY, out);
    }

    /** A writer of an array with every field on a line of its own, indented; without users, {@code []}. */
    public static UserWriter indentedArray(OutputStream out) {
        return new UserWriter(JsonTemplate.indented(RecordLayout.standard()), JsonEncoders.ARRAY, out);
    }

    /** A writer of one user per line, each line ended; without users, nothing. */
    public static UserWriter ndjson(OutputStream out) {
        return new UserWriter(COMPACT, Framing.lines(), out);
    }

    /** One user as a JSON object on one line, without a line end. */
    public static String toJson(User user) {
        Utf8Buffer buffer = new Utf8Buffer(1_024);
        COMPACT.write(user, buffer);
        return new String(buffer.bytes(), 0, buffer.length(), StandardCharsets.UTF_8);
    }

    /**
     * Writes one user.
     *
     * @throws IOException if the output cannot be written, or the writer is closed
     */
    public void write(User user) throws IOException {
        if (closed) {
            throw new IOException("writer must not be closed: user " + user.userId());
        }
        buffer.put(empty ? framing.header() : framing.separator());
        empty = false;
        template.write(user, buffer);
        if (buffer.length() >= BUFFERED) {
            drain();
        }
    }

    /**
     * Writes every user of {@code users}, in the order of the stream.
     *
     * @throws IOException if the output cannot be written, or the writer is closed
     */
    public void writeAll(Stream<User> users) throws IOException {
        for (Iterator<User> rest = users.iterator(); rest.hasNext(); ) {
            write(rest.next());
        }
    }

    /** Passes on what was written so far. An array is whole, and a line ended, only after {@link #close()}. */
    @Override
    public void flush() throws IOException {
        drain();
        out.flush();
    }

    /** Ends the array or the last line, and closes the output. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            buffer.put(empty ? framing.emptyOutput() : framing.footer());
            drain();
        }
    }

    private void drain() throws IOException {
        out.write(buffer.bytes(), 0, buffer.length());
        buffer.clear();
    }
}
