package io.populace.generation.drawing;

import io.populace.generation.random.KeyedRandom;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the houses of a country are numbered. Low numbers are the most common, as every street has them.
 *
 * <p>In most countries numbers start anew in each street. In the United States and Canada they count on from a baseline of
 * the town, a hundred per block, so four digits are usual, and letters are not.
 */
enum HouseNumbers {
    BY_STREET(199, 3),
    BY_BLOCK(9_999, 0);

    private static final Set<String> BLOCKS = Set.of("US", "CA", "PR");

    /** One house in eight has a letter, where there are three. */
    private static final int HOUSES_PER_LETTER = 24;

    private final int highest;
    private final int letters;

    /** Numbers from 1 to {@code highest}, some with one of {@code letters} letters, from {@code a} on. */
    HouseNumbers(int highest, int letters) {
        this.highest = highest;
        this.letters = letters;
    }

    /** Those of a country, by its ISO 3166-1 code. */
    static HouseNumbers of(@Nullable String country) {
        return country != null && BLOCKS.contains(country) ? BY_BLOCK : BY_STREET;
    }

    int highest() {
        return highest;
    }

    int letters() {
        return letters;
    }

    void draw(long draw, UserDraft draft) {
        draft.houseNumber = 1 + KeyedRandom.rank(draw, highest);
        int letter = KeyedRandom.below(draw << 32, HOUSES_PER_LETTER);
        draft.houseLetter = (byte) (letter < letters ? 'a' + letter : 0);
    }
}
