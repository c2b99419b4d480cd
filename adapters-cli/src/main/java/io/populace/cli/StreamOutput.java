package io.populace.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/** Standard output, a device or a named pipe; written without a buffer. */
final class StreamOutput implements Output {

    /** Short enough to keep up with a fast reader. */
    static final long SHORTEST_PAUSE = TimeUnit.MICROSECONDS.toNanos(50);

    /** Long enough to cost almost no CPU time while a slow reader blocks. */
    static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

    private final WritableByteChannel channel;
    private final Closeable closed;
    private final LongConsumer pause;

    /**
     * An output to a channel.
     *
     * @param closed closed together with the output
     * @param pause waits for a number of nanoseconds
     */
    StreamOutput(WritableByteChannel channel, Closeable closed, LongConsumer pause) {
        this.channel = channel;
        this.closed = closed;
        this.pause = pause;
    }

    /** A device or named pipe. */
    static StreamOutput opened(WritableByteChannel channel) {
        return new StreamOutput(channel, channel, LockSupport::parkNanos);
    }

    /**
     * Standard output, which stays open: if a shell has closed it ({@code >&-}), its descriptor belongs to a file that the
     * JVM opened for itself, and the JVM crashes without that file.
     */
    static StreamOutput standard(OutputStream out) {
        return new StreamOutput(Channels.newChannel(out), () -> {}, LockSupport::parkNanos);
    }

    @Override
    public void write(byte[] bytes, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        try {
            writeAll(buffer);
        } catch (IOException e) {
            // The reader, such as head, has stopped reading.
            throw BrokenPipe.isReasonOf(e) ? new ReaderGoneException() : e;
        }
    }

    /**
     * Writes all of {@code buffer}. The parent process may have made standard output non-blocking; then it accepts nothing
     * while it is full. Java cannot wait for it, so the write is repeated after growing pauses.
     */
    private void writeAll(ByteBuffer buffer) throws IOException {
        long nanos = SHORTEST_PAUSE;
        while (buffer.hasRemaining()) {
            if (channel.write(buffer) > 0) {
                nanos = SHORTEST_PAUSE;
            } else {
                pause.accept(nanos);
                nanos = Math.min(2 * nanos, LONGEST_PAUSE);
            }
        }
    }

    @Override
    public void complete() {}

    @Override
    public void close() throws IOException {
        closed.close();
    }
}
