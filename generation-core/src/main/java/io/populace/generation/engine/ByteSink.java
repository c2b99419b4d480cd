package io.populace.generation.engine;

import java.io.IOException;

/** The port to where encoded users go. */
@FunctionalInterface
public interface ByteSink {

    /**
     * Takes the next bytes of the output. Calls come one after another, in order, though not all from one thread; what
     * one call wrote is visible to the next.
     *
     * @param bytes read from 0 to {@code length} before the call returns, and not kept
     * @param users how many users the bytes hold; 0 for a header or footer
     * @throws IOException if they cannot be written; the engine then stops and throws the same exception
     */
    void write(byte[] bytes, int length, int users) throws IOException;
}
