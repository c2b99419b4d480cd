package io.populace.generation.encoding;

import io.populace.domain.IndexRange;
import io.populace.generation.drawing.UserDrawer;
import java.util.function.Supplier;

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

    /** How many users an output can have at most. */
    default long maxUsers() {
        return Long.MAX_VALUE;
    }

    /**
     * This format with a text in its outputs that says how they were made; formats that have no place for it stay as they
     * are.
     *
     * @param recipe makes the text; called only if there is a place for it
     */
    default BlockFormat withRecipe(Supplier<String> recipe) {
        return this;
    }

    /** How many bytes a full block usually has; buffers begin with so much room. */
    int typicalBlockBytes();

    /**
     * Begins an output.
     *
     * @param drawer draws its users; the run has it draw what the format needs, and no more
     * @param range all users of the output
     * @throws IllegalArgumentException if {@code range} has more than {@link #maxUsers()} users
     */
    BlockRun newRun(UserDrawer drawer, IndexRange range);
}
