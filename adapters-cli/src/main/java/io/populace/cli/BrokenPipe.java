package io.populace.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import org.jspecify.annotations.Nullable;

/** Recognizes the error of a pipe or socket without a reader (EPIPE in POSIX). */
final class BrokenPipe {

    private BrokenPipe() {}

    /**
     * Whether {@code e} means that the reader is gone.
     *
     * <p>Java keeps only the text of the error, which depends on the locale of the process. So the text is compared with that
     * of a pipe that is broken here on purpose.
     */
    static boolean isReasonOf(IOException e) {
        String text = e.getMessage();
        return text != null && text.equals(text());
    }

    /** The text of the error on this system; null if it cannot be determined. */
    private static @Nullable String text() {
        Pipe pipe;
        try {
            pipe = Pipe.open();
        } catch (IOException e) {
            return null;
        }
        try (Pipe.SinkChannel sink = pipe.sink()) {
            pipe.source().close();
            sink.write(ByteBuffer.allocate(1));
            return null;
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
