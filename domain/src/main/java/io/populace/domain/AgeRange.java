package io.populace.domain;

/**
 * A range of ages; each is drawn equally often.
 *
 * @param min the youngest, in years, 0 or more
 * @param max the oldest, {@code min} to {@value User#MAX_AGE}
 */
public record AgeRange(int min, int max) {

    /** 18 to 100, both inclusive. */
    public static final AgeRange ADULTS = new AgeRange(18, 100);

    public AgeRange {
        Require.that(min >= 0, "youngest age must be >= 0", min);
        Require.that(max >= min, "oldest age must be >= youngest age " + min, max);
        Require.that(max <= User.MAX_AGE, "oldest age must be <= " + User.MAX_AGE, max);
    }
}
