package io.populace.generation.encoding;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;

/**
 * A format that an engine writes block by block. A run, which is one output, is cut into blocks of {@link #blockUsers()}
 * users, counted from its first user; the last block has the rest. A run without users is one block without users.
 *
 * <p>The bytes of a block depend on its run and its users alone: neither on the thread that makes it nor on other blocks.
 * So blocks can be made anywhere, and joined in order they are the output, up to its footer.
 *
 * <p>Formats are immutable and thread-safe.
 */
public interface BlockFormat {

    /** How many users a block has, 1 or more. */
    int blockUsers();

    /** How many bytes a full block usually has; buffers begin with so much room. */
    int typicalBlockBytes();

    /**
     * Begins an output.
     *
     * @param drawer draws its users; the run has it draw what the format needs, and no more
     * @param range all users of the output
     * @throws IllegalArgumentException if the format cannot hold so many users
     */
    BlockRun newRun(UserDrawer drawer, IndexRange range);
}
