package io.populace.generation.encoding;

/**
 * Compresses pieces of an output, such as blocks or pages, each by itself. May hold memory outside the heap until it is
 * closed. Not thread-safe.
 */
public interface Compressor extends AutoCloseable {

    /** Appends one piece with the first {@code length} bytes of {@code raw}. */
    void compress(byte[] raw, int length, Utf8Buffer out);

    /** Frees what the compressor holds. */
    @Override
    void close();
}
