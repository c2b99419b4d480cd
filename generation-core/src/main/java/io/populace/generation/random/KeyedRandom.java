package io.populace.generation.random;

/**
 * Random numbers with random access: any draw of any user can be computed directly, in any order.
 *
 * <p>The generator is SplitMix64 [1]: its state is a counter that advances by an odd constant, its output the mixed
 * counter. So output number {@code i} costs the same as output number 0. It is used on two levels. The stream of a seed
 * gives each user a key: output number {@code index}. Counting and mixing are bijections of 64-bit words, so two users of
 * a seed never share a key. The stream of a user starts at that key and gives each field its draw.
 *
 * <pre>
 * [1] Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators. OOPSLA 2014.
 *     https://doi.org/10.1145/2660193.2660195
 * [2] Stafford: Better Bit Mixing. 2011. The 64-bit finaliser "Mix13", whose constants [1] uses.
 *     https://zimbry.blogspot.com/2011/09/better-bit-mixing-improving-on.html
 * [3] Lemire: Fast Random Integer Generation in an Interval. ACM TOMACS 29(1), 2019.
 *     https://doi.org/10.1145/3230636
 * </pre>
 */
public final class KeyedRandom {

    /** The odd integer closest to 2<sup>64</sup> / φ, where φ is the golden ratio: the increment of [1]. */
    static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private KeyedRandom() {}

    /** The finaliser Mix13 [2]: a bijection where each input bit flips each output bit about half of the time. */
    public static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** The start of the stream of {@code seed}; mixed, so that neighbouring seeds have unrelated streams. */
    public static long seedKey(long seed) {
        return mix(seed + GOLDEN_GAMMA);
    }

    /** The key of one user; different for any two indices of one seed. */
    public static long userKey(long seedKey, long index) {
        return mix(seedKey + index * GOLDEN_GAMMA);
    }

    /** 64 random bits for one field of one user. */
    public static long draw(long userKey, DrawNumber field) {
        return mix(userKey + field.offset());
    }

    /**
     * An integer in {@code [0, bound)}, from the upper 32 bits of a draw by multiplication and shift [3].
     *
     * <p>The rejection step of [3] is left out, as it would sometimes need a second draw. Probabilities therefore differ by
     * at most 2<sup>-32</sup>, which is not noticeable in lists of at most some ten thousand words.
     */
    public static int below(long draw, int bound) {
        return (int) (((draw >>> 32) * bound) >>> 32);
    }

    /** An integer in {@code [0, bound)}, from all 64 bits of a draw [3]; probabilities differ by at most 2<sup>-64</sup>. */
    public static long below(long draw, long bound) {
        // multiplyHigh reads a draw of 2^63 or more as 2^64 less, which makes the result too small by bound.
        return Math.multiplyHigh(draw, bound) + ((draw >> 63) & bound);
    }

    /**
     * An integer in {@code [0, bound)} as a rank: the lower, the more common. Value {@code r} has the probability
     * √((r + 1) / bound) - √(r / bound), which falls with about the square root of {@code r}: it is the integer part of
     * {@code bound} times the square of a uniform fraction. So no table is needed.
     *
     * <p>Of the 42 national lists of last names with counts in Wikipedia's lists of the most common names, the median falls
     * with the power 0.52 of the rank (by least squares on logarithms).
     */
    public static int rank(long draw, int bound) {
        long fraction = draw >>> 32;
        return below(fraction * fraction, bound);
    }
}
