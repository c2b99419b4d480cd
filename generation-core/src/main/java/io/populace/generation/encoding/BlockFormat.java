package io.populace.generation.encoding;

import io.populace.generation.drawing.Draw;
import java.util.Set;

/**
 * A format that an engine writes block by block. A run, which is one output, is cut into blocks of {@link #blockUsers()}
 * users, counted from its first user; the last block has the rest. A run without users is one block without users.
 *
 * <p>The bytes of a block depend on its run and its users alone: neither on the thread that makes it nor on other blocks.
 * So blocks can be made anywhere, and joined in order they are the output.
 *
 * <p>Formats are immutable and thread-safe; each thread makes an encoder of its own.
 */
public interface BlockFormat {

    /** What must be drawn of a user before it is encoded. */
    Set<Draw> draws();

    /** How many users a block has, 1 or more. */
    int blockUsers();

    /** How many bytes a full block usually has; buffers begin with so much room. */
    int typicalBlockBytes();

    /** An encoder for one thread, which closes it. */
    BlockEncoder newEncoder();
}
