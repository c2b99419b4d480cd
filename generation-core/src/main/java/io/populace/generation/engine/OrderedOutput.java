package io.populace.generation.engine;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where chunks that were finished in any order become one output in order.
 *
 * <p>A chunk whose turn has not come is left in a ring. The thread that finishes the chunk whose turn it is writes it and
 * all that have been waiting right behind it; any other goes back to drawing at once. So one thread writes at a time, and
 * none waits for another; the lock is held for a few instructions a chunk.
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
     * @param window how many chunks there are; a chunk's number never exceeds the next to be written by so many
     * @param written takes each chunk once its bytes are in the sink
     */
    OrderedOutput(ByteSink sink, int window, Consumer<Chunk> written) {
        this.sink = sink;
        this.ring = new Chunk[window];
        this.written = written;
    }

    /** Writes {@code chunk} if its turn has come, with all that wait right behind it, or leaves it for its turn. */
    void finish(Chunk chunk) throws IOException {
        synchronized (this) {
            ring[slot(chunk.number())] = chunk;
            if (writing) {
                return;
            }
            writing = true;
        }
        // A sink that fails leaves `writing` set: nothing must follow what was written in part.
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
