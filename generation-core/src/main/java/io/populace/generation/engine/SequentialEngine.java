package io.populace.generation.engine;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.UserEncoder;
import java.io.IOException;

/** Generates users in a plain loop on the calling thread. */
public final class SequentialEngine implements GenerationEngine {

    /** An engine. Thread-safe. */
    public SequentialEngine() {}

    @Override
    public void generate(UserDrawer drawer, IndexRange range, UserEncoder encoder, ByteSink sink)
            throws IOException, InterruptedException {
        UserDrawer needed = drawer.only(encoder.draws());
        Chunk chunk = new Chunk(Chunk.MAX_USERS);
        Chunk.writeHeader(encoder, range.count() == 0, sink);
        long start = range.start();
        for (long number = 0; start < range.end(); number++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            int users = (int) Math.min(Chunk.MAX_USERS, range.end() - start);
            chunk.assign(number, start, users);
            chunk.fill(needed, range, encoder);
            chunk.writeTo(sink);
            start += users;
        }
        Chunk.writeFooter(encoder, range.count() == 0, sink);
    }
}
