package io.populace.files;

import io.populace.generation.engine.ByteSink;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Compares the bytes of a part with those of its file as they are made, in constant memory. */
final class PartComparison implements ByteSink, Closeable {

    private static final int READ_BYTES = 1 << 17;

    private final InputStream file;
    private byte[] found = new byte[0];
    private long offset;
    private long user;

    /**
     * A comparison with {@code file}.
     *
     * @param firstUser index of the part's first user
     */
    PartComparison(Path file, long firstUser) throws IOException {
        this.file = new BufferedInputStream(Files.newInputStream(file), READ_BYTES);
        user = firstUser;
    }

    @Override
    public void write(byte[] bytes, int length, int users) throws IOException {
        if (found.length < length) {
            found = new byte[bytes.length];
        }
        int read = file.readNBytes(found, 0, length);
        int mismatch = Arrays.mismatch(found, 0, read, bytes, 0, length);
        if (mismatch >= 0) {
            String what = mismatch == read
                    ? "ends after " + offset(mismatch) + " bytes"
                    : "differs at byte " + offset(mismatch);
            throw new DifferenceException(what + ", " + users(users));
        }
        offset += length;
        user += users;
    }

    private long offset(int within) {
        return offset + within;
    }

    private String users(int users) {
        return users > 1 ? "users " + user + " to " + (user + users - 1) : "user " + user;
    }

    /** Checks that the file ends where the part does. */
    void requireEnd() throws IOException {
        if (file.read() >= 0) {
            throw new DifferenceException("goes on after " + offset + " bytes, where it should end");
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Stops the comparison at the first difference. */
    static final class DifferenceException extends IOException {

        private static final long serialVersionUID = 1L;

        DifferenceException(String message) {
            super(message);
        }
    }
}
