package io.populace.generation.engine;

import io.populace.domain.IndexRange;
import io.populace.generation.encoding.BlockEncoder;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.BlockRun;
import io.populace.generation.encoding.Utf8Buffer;
import java.io.IOException;

/** A block on its way, as bytes. Reused, so that memory stays constant. */
final class Chunk {

    private final Utf8Buffer buffer;
    private long number;
    private int users;

    /** A chunk with room for a block of {@code format}. */
    Chunk(BlockFormat format) {
        buffer = new Utf8Buffer(format.typicalBlockBytes());
    }

    /** How many blocks of {@code format} a run has, 1 or more. */
    static long blocks(IndexRange run, BlockFormat format) {
        return run.count() == 0 ? 1 : (run.count() - 1) / format.blockUsers() + 1;
    }

    /** Which block of the run this is, from 0 on. */
    long number() {
        return number;
    }

    /**
     * Draws and encodes a block.
     *
     * @param run all users of the output
     * @param block its number in the run
     * @param blockUsers how many users every block but the last has
     */
    void fill(IndexRange run, long block, int blockUsers, BlockEncoder encoder) {
        long start = run.start() + block * blockUsers;
        number = block;
        users = (int) Math.min(blockUsers, run.end() - start);
        buffer.clear();
        encoder.encode(IndexRange.ofCount(start, users), buffer);
    }

    void writeTo(ByteSink sink) throws IOException {
        sink.write(buffer.bytes(), buffer.length(), users);
    }

    /** Writes what comes behind the last block, if anything does. */
    void writeFooter(BlockRun run, ByteSink sink) throws IOException {
        users = 0;
        buffer.clear();
        run.encodeFooter(buffer);
        if (buffer.length() > 0) {
            writeTo(sink);
        }
    }
}
