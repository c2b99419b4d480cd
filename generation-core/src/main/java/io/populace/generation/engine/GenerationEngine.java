package io.populace.generation.engine;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.UserEncoder;
import java.io.IOException;

/** Makes the users of a range. Whatever the engine, the bytes are the same. */
public interface GenerationEngine {

    /**
     * Draws and encodes every user of {@code range} and hands the bytes to {@code sink}, in index order.
     *
     * @throws IOException the one that {@code sink} threw; a failure of the encoder reaches the caller unchanged too
     * @throws InterruptedException if the calling thread was interrupted; the output is then incomplete
     */
    void generate(UserDrawer drawer, IndexRange range, UserEncoder encoder, ByteSink sink)
            throws IOException, InterruptedException;
}
