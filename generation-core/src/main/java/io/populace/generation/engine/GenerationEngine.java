package io.populace.generation.engine;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.encoding.UserEncoder;
import java.io.IOException;

/** Generates the users of a range. Every engine gives the same bytes. */
public interface GenerationEngine {

    /**
     * Draws and encodes every user of {@code range} and writes the bytes to {@code sink} in index order, a block at a time.
     *
     * @throws IOException the exception of {@code sink}; an exception of the encoder is also rethrown unchanged
     * @throws InterruptedException if the calling thread is interrupted; the output is then incomplete
     */
    void generate(UserDrawer drawer, IndexRange range, BlockFormat format, ByteSink sink)
            throws IOException, InterruptedException;

    /**
     * The same in blocks of {@value RecordBlocks#BLOCK_USERS} records.
     *
     * @throws IOException the exception of {@code sink}; an exception of the encoder is also rethrown unchanged
     * @throws InterruptedException if the calling thread is interrupted; the output is then incomplete
     */
    default void generate(UserDrawer drawer, IndexRange range, UserEncoder encoder, ByteSink sink)
            throws IOException, InterruptedException {
        generate(drawer, range, new RecordBlocks(encoder), sink);
    }
}
