package io.populace.cli;

import java.io.IOException;

/** An opened destination. Closed without having been completed, it leaves everything as it was. */
interface Output extends AutoCloseable {

    /** Writes {@code bytes} from 0 to {@code length}. */
    void write(byte[] bytes, int length) throws IOException;

    /** Makes what was written visible as a whole. */
    void complete() throws IOException;

    @Override
    void close() throws IOException;
}
