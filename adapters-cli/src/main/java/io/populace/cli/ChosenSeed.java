package io.populace.cli;

import io.populace.domain.Excerpt;
import io.populace.domain.Seed;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The seed of a run.
 *
 * @param number the seed as a 64-bit integer
 * @param notice a line with the number, if the seed was not given as a number; otherwise null
 */
record ChosenSeed(long number, @Nullable String notice) {

    /** The seed given as {@code text}; a random one for null. */
    static ChosenSeed of(@Nullable String text) {
        if (text == null) {
            return withNotice("", new SplittableRandom().nextLong() >>> 1);
        }
        Seed seed = OptionValues.parsed("--seed", text, Seed::parse);
        if (!seed.hashed()) {
            return new ChosenSeed(seed.number(), null);
        }
        if (text.indexOf('\ufffd') >= 0) { // the JVM's replacement for bytes that are invalid in the locale's encoding
            throw CommandException.wrongUsage("--seed must be text in the encoding of the locale: " + Excerpt.of(text));
        }
        return withNotice(Excerpt.of(text) + " = ", seed.number());
    }

    /** Prints the number if the user does not know it; even when quiet, so that any run can be repeated. */
    void announce(Terminal terminal) {
        if (notice != null) {
            terminal.say(notice);
        }
    }

    private static ChosenSeed withNotice(String meaning, long number) {
        return new ChosenSeed(number, "seed " + meaning + number);
    }
}
