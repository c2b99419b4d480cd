package io.populace.generation;

import io.populace.domain.Catalog;
import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.encoding.BlockFormat;
import io.populace.generation.encoding.RecordBlocks;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.engine.SequentialEngine;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.record.UserValues;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All users of one seed and one catalog, with indices 0 to 2<sup>63</sup>-2. Each is a pure function of seed, catalog and
 * index.
 *
 * <p>Immutable and thread-safe.
 */
public final class Population {

    private final UserDrawer drawer;

    /** Draws what a {@link User} has, and no more. */
    private final UserDrawer userDrawer;

    /**
     * The population of a seed and a catalog.
     *
     * @param seed any number
     * @param catalog countries, ages and system triplets to draw from
     * @param lexicons words of the catalog's languages
     * @throws IllegalArgumentException if a locale of the catalog has no lexicon
     */
    public Population(long seed, Catalog catalog, Lexicons lexicons) {
        drawer = new UserDrawer(seed, catalog, lexicons);
        userDrawer = drawer.only(UserValues.draws());
    }

    /** The population of {@code seed} and the built-in catalog. */
    public static Population seeded(long seed) {
        return new Population(seed, BuiltInCatalog.load(), Lexicons.standard());
    }

    /**
     * The user at {@code index}, in constant time.
     *
     * @param index 0 to 2<sup>63</sup>-2
     * @throws IllegalArgumentException if {@code index} is out of range
     */
    public User user(long index) {
        if (index < 0 || index == Long.MAX_VALUE) {
            throw new IllegalArgumentException("index must be 0 to " + (Long.MAX_VALUE - 1) + ": " + index);
        }
        UserDraft draft = new UserDraft();
        userDrawer.draw(index, draft);
        return UserValues.toUser(draft);
    }

    /** The users of {@code range} in index order; a parallel stream splits the range. */
    public Stream<User> users(IndexRange range) {
        return StreamSupport.stream(new UserSpliterator(userDrawer, range), false);
    }

    /**
     * Writes the users of {@code range} in the format of {@code encoder}, on the calling thread.
     *
     * @param out is neither flushed nor closed
     * @throws IOException if {@code out} cannot be written
     * @throws InterruptedIOException if the thread was interrupted, which it still is then; the output is incomplete
     */
    public void write(IndexRange range, UserEncoder encoder, OutputStream out) throws IOException {
        write(range, new RecordBlocks(encoder), out);
    }

    /**
     * Writes the users of {@code range} in a format made of blocks, such as a compressed one, on the calling thread.
     *
     * @param out is neither flushed nor closed
     * @throws IOException if {@code out} cannot be written
     * @throws InterruptedIOException if the thread was interrupted, which it still is then; the output is incomplete
     */
    public void write(IndexRange range, BlockFormat format, OutputStream out) throws IOException {
        try {
            new SequentialEngine()
                    .generate(drawer, range, format, (bytes, length, users) -> out.write(bytes, 0, length));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while users were written");
        }
    }

    /** The drawer, for an engine or a custom adapter. */
    public UserDrawer drawer() {
        return drawer;
    }
}
