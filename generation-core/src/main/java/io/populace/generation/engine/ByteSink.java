package io.populace.generation.engine;

import java.io.IOException;

/** The port that receives encoded users. */
@FunctionalInterface
public interface ByteSink {

    /**
     * Writes the next bytes of the output. Calls never overlap and come in order, but from different threads; each call
     * happens before the next.
     *
     * @param bytes valid from 0 to {@code length}, until the call returns; the engine reuses the array
     * @param users number of users in the bytes; 0 if they hold none, as of an output without users, or behind its last user
     * @throws IOException if the bytes cannot be written; the engine stops and rethrows it
     */
    void write(byte[] bytes, int length, int users) throws IOException;
}
