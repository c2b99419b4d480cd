package io.populace.generation.encoding;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;

/** Makes blocks, one after the other, in any order. May hold memory outside the heap until it is closed. Not thread-safe. */
public interface BlockEncoder extends AutoCloseable {

    /**
     * Appends a block.
     *
     * @param drawer draws at least what the format asks for
     * @param run all users of the output
     * @param block those of the block; it begins or ends the output if it begins or ends {@code run}
     */
    void encode(UserDrawer drawer, IndexRange run, IndexRange block, Utf8Buffer out);

    /** Frees what the encoder holds. */
    @Override
    void close();
}
