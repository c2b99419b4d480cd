package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.Pipe;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StreamOutputTest {

    private final List<Long> pauses = new ArrayList<>();

    @Test
    void doublesItsPausesWhileAChannelIsFull() throws IOException {
        FullChannel channel = new FullChannel(0, 12);

        write(channel, "abcdef");

        assertEquals("abcdef", channel.taken.toString(StandardCharsets.US_ASCII));
        assertEquals(
                List.of(
                        50_000L,
                        100_000L,
                        200_000L,
                        400_000L,
                        800_000L,
                        1_600_000L,
                        3_200_000L,
                        6_400_000L,
                        10_000_000L,
                        10_000_000L,
                        10_000_000L,
                        10_000_000L),
                pauses);
    }

    @Test
    void losesNothingWhenAChannelAcceptsParts() throws IOException {
        FullChannel channel = new FullChannel(2, 3);

        write(channel, "abcdef");

        assertEquals("abcdef", channel.taken.toString(StandardCharsets.US_ASCII));
        assertEquals(List.of(50_000L, 100_000L, 200_000L, 50_000L, 100_000L, 200_000L), pauses.subList(0, 6));
    }

    @Test
    void doesNotPauseWhenAChannelAcceptsAll() throws IOException {
        write(new FullChannel(6, 0), "abcdef");

        assertEquals(List.of(), pauses);
    }

    @Test
    void recognizesThatTheReaderOfAPipeIsGone() throws IOException {
        Pipe pipe = Pipe.open();
        pipe.source().close();

        assertThrows(ReaderGoneException.class, () -> write(pipe.sink(), "abc"));
        pipe.sink().close();
    }

    private static Stream<IOException> otherErrors() {
        return Stream.of(
                new IOException("No space left on device"),
                new IOException("Input/output error"),
                new IOException("Cannot allocate memory"),
                new IOException("Resource temporarily unavailable"),
                new IOException("Bad file descriptor"),
                new IOException("Connection reset by peer"),
                new IOException(),
                new ClosedChannelException());
    }

    @ParameterizedTest
    @MethodSource("otherErrors")
    void passesEveryOtherErrorOn(IOException error) {
        WritableByteChannel failing = new FullChannel(0, 0) {
            @Override
            public int write(ByteBuffer source) throws IOException {
                throw error;
            }
        };

        assertSame(error, assertThrows(IOException.class, () -> write(failing, "abc")));
    }

    private void write(WritableByteChannel channel, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        new StreamOutput(channel, channel, pauses::add).write(bytes, bytes.length);
    }

    /** Accepts {@code bytes}, then nothing for {@code refusals} calls, and so on; with 0 bytes, everything after the refusals. */
    private static class FullChannel implements WritableByteChannel {
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final int bytes;
        private final int refusals;
        private int refused;

        FullChannel(int bytes, int refusals) {
            this.bytes = bytes;
            this.refusals = refusals;
            this.refused = bytes == 0 ? 0 : refusals;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            if (refused < refusals) {
                refused++;
                return 0;
            }
            refused = 0;
            int length = bytes == 0 ? source.remaining() : Math.min(bytes, source.remaining());
            for (int i = 0; i < length; i++) {
                taken.write(source.get());
            }
            return length;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
