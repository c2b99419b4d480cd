package io.populace.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;

/** Standard output, a device or a named pipe: bytes leave as they come. */
final class StreamOutput implements Output {

    private final WritableByteChannel channel;
    private final boolean pipe;
    private final Closeable closed;

    private StreamOutput(WritableByteChannel channel, boolean pipe, Closeable closed) {
        this.channel = channel;
        this.pipe = pipe;
        this.closed = closed;
    }

    /** A device or named pipe. */
    static StreamOutput opened(WritableByteChannel channel, boolean pipe) {
        return new StreamOutput(channel, pipe, channel);
    }

    /**
     * Standard output, which stays open: where a shell has closed it ({@code >&-}), its number is that of a file that
     * the JVM has opened for itself, and without which the JVM crashes.
     */
    static StreamOutput standard(OutputStream out, boolean pipe) {
        return new StreamOutput(Channels.newChannel(out), pipe, () -> {});
    }

    @Override
    public void write(byte[] bytes, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            // A pipe fails for one reason: its reader, such as head, has seen enough.
            throw pipe ? new ReaderGoneException() : e;
        }
    }

    @Override
    public void complete() {}

    @Override
    public void close() throws IOException {
        closed.close();
    }
}
