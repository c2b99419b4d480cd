package io.populace.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import org.jspecify.annotations.Nullable;

/** Tells the error of a pipe or socket that has lost its reader (EPIPE of POSIX) from all other errors. */
final class BrokenPipe {

    private BrokenPipe() {}

    /**
     * Whether {@code e} says that the reader has gone.
     *
     * <p>Java passes on nothing of the error but its text, which is in the language of the process's locale. So the text is
     * compared with that of a pipe that is broken here on purpose.
     */
    static boolean isReasonOf(IOException e) {
        String text = e.getMessage();
        return text != null && text.equals(text());
    }

    /** What this system calls the error; null if that cannot be found out. */
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
