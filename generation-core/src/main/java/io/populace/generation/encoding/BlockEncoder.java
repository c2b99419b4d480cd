package io.populace.generation.encoding;

import io.populace.domain.IndexRange;

/** Makes blocks, one after the other, in any order. May hold memory outside the heap until it is closed. Not thread-safe. */
public interface BlockEncoder extends AutoCloseable {

    /**
     * Appends a block.
     *
     * @param block its users; the block begins or ends the output if they begin or end those of the run
     */
    void encode(IndexRange block, Utf8Buffer out);

    /** Frees what the encoder holds. */
    @Override
    void close();
}
