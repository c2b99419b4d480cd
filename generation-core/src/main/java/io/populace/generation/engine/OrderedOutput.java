package io.populace.generation.engine;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes chunks in order, whatever order they are finished in.
 *
 * <p>A chunk that is finished early waits in a ring. The thread that finishes the next chunk in order writes it, then all
 * chunks that directly follow it in the ring; every other thread returns to drawing at once. So only one thread writes at
 * a time and no thread waits for another. The lock is held for a few instructions per chunk.
 */
final class OrderedOutput {

    private final ByteSink sink;
    private final Consumer<Chunk> written;
    private final @Nullable Chunk[] ring;
    private long next;
    private boolean writing;

    /**
     * An output to {@code sink}.
     *
     * @param window number of chunks in use; a chunk's number is less than the next to be written plus {@code window}
     * @param written receives each chunk after it was written
     */
    OrderedOutput(ByteSink sink, int window, Consumer<Chunk> written) {
        this.sink = sink;
        this.ring = new Chunk[window];
        this.written = written;
    }

    /** Writes {@code chunk} and those that directly follow it, if it is the next; otherwise keeps it. */
    void finish(Chunk chunk) throws IOException {
        synchronized (this) {
            ring[slot(chunk.number())] = chunk;
            if (writing) {
                return;
            }
            writing = true;
        }
        // If the sink fails, `writing` stays set, so nothing is written after a partial chunk.
        for (Chunk ready = takeNext(); ready != null; ready = takeNext()) {
            ready.writeTo(sink);
            written.accept(ready);
        }
    }

    private synchronized @Nullable Chunk takeNext() {
        int slot = slot(next);
        Chunk ready = ring[slot];
        if (ready == null) {
            writing = false;
        } else {
            ring[slot] = null;
            next++;
        }
        return ready;
    }

    private int slot(long number) {
        return (int) (number % ring.length);
    }
}
