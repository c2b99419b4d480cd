package io.populace.cli;

import java.io.IOException;

/** An open destination. If it is closed before it is complete, files stay unchanged. */
interface Output extends AutoCloseable {

    /** Writes {@code bytes} from 0 to {@code length}. */
    void write(byte[] bytes, int length) throws IOException;

    /** Makes everything that was written visible at once. */
    void complete() throws IOException;

    @Override
    void close() throws IOException;
}
