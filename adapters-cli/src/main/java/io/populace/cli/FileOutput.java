package io.populace.cli;

import io.populace.files.AtomicFile;
import java.io.IOException;

/** A file that appears, or replaces an old one, when it is complete. */
record FileOutput(AtomicFile file) implements Output {

    @Override
    public void write(byte[] bytes, int length) throws IOException {
        file.write(bytes, length);
    }

    @Override
    public void complete() throws IOException {
        file.complete();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
