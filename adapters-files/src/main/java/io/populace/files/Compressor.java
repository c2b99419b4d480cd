package io.populace.files;

import io.populace.generation.encoding.Utf8Buffer;

/** Makes members or frames, one after the other. Holds memory outside the heap until it is closed. Not thread-safe. */
interface Compressor extends AutoCloseable {

    /** Appends one member or frame with the first {@code length} bytes of {@code raw}. */
    void compress(byte[] raw, int length, Utf8Buffer out);

    @Override
    void close();
}
