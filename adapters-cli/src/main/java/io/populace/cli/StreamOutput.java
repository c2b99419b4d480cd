package io.populace.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Standard output, a device or a named pipe: bytes leave as they come. */
final class StreamOutput implements Output {

    private final WritableByteChannel channel;
    private final boolean pipe;

    StreamOutput(WritableByteChannel channel, boolean pipe) {
        this.channel = channel;
        this.pipe = pipe;
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
        channel.close();
    }
}
