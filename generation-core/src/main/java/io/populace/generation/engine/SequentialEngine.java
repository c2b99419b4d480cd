package io.populace.generation.engine;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockEncoder;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.BlockRun;
import java.io.IOException;

/** Generates users in a plain loop on the calling thread. */
public final class SequentialEngine implements GenerationEngine {

    /** An engine. Thread-safe. */
    public SequentialEngine() {}

    @Override
    public void generate(UserDrawer drawer, IndexRange range, BlockFormat format, ByteSink sink)
            throws IOException, InterruptedException {
        BlockRun run = format.newRun(drawer, range);
        Chunk chunk = new Chunk(format);
        long blocks = Chunk.blocks(range, format);
        try (BlockEncoder encoder = run.newEncoder()) {
            for (long block = 0; block < blocks; block++) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                chunk.fill(range, block, format.blockUsers(), encoder);
                chunk.writeTo(sink);
            }
        }
        chunk.writeFooter(run, sink);
    }
}
