package io.populace.generation;

import io.populace.domain.Catalog;
import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.lexicon.Lexicons;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All users of one seed and one catalog, numbered from 0 to 2<sup>63</sup>-2: a pure function of seed, catalog and index.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class Population {

    private final UserDrawer drawer;

    /**
     * The population of a seed and a catalog.
     *
     * @param seed any number
     * @param catalog what users are drawn from
     * @param lexicons where the words of the catalog's languages come from
     * @throws IllegalArgumentException if there is no lexicon for a locale of the catalog
     */
    public Population(long seed, Catalog catalog, Lexicons lexicons) {
        drawer = new UserDrawer(seed, catalog, lexicons);
    }

    /** The population of {@code seed} and the built-in catalog. */
    public static Population seeded(long seed) {
        return new Population(seed, BuiltInCatalog.load(), Lexicons.standard());
    }

    /**
     * User number {@code index}; takes the same time for any index.
     *
     * @param index 0 to 2<sup>63</sup>-2
     * @throws IllegalArgumentException if {@code index} is out of range
     */
    public User user(long index) {
        if (index < 0 || index == Long.MAX_VALUE) {
            throw new IllegalArgumentException("index must be 0 to " + (Long.MAX_VALUE - 1) + ": " + index);
        }
        UserDraft draft = new UserDraft();
        drawer.draw(index, draft);
        return draft.toUser();
    }

    /** The users of {@code range} in index order; in parallel, threads take parts of the range. */
    public Stream<User> users(IndexRange range) {
        return StreamSupport.stream(new UserSpliterator(drawer, range), false);
    }

    /** What draws the users, for an engine or for an adapter of its own. */
    public UserDrawer drawer() {
        return drawer;
    }
}
