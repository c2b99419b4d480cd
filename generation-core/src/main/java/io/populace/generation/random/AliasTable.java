package io.populace.generation.random;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Draws from a weighted list in constant time: Walker's alias method [1], with tables built by Vose's algorithm [2].
 *
 * <p>Each of {@code n} columns holds 1/n of the probability, shared by at most two entries: its own below a threshold,
 * and an alias above it.
 *
 * <pre>
 * [1] Walker: An Efficient Method for Generating Discrete Random Variables with General Distributions.
 *     ACM TOMS 3(3), 1977. https://doi.org/10.1145/355744.355749
 * [2] Vose: A Linear Algorithm for Generating Random Numbers with a Given Distribution.
 *     IEEE TSE 17(9), 1991. https://doi.org/10.1109/32.92917
 * </pre>
 */
public final class AliasTable {

    private static final double TWO_POW_32 = 0x1p32;

    /** For each column, how many of its 2<sup>32</sup> parts belong to its own entry. */
    private final long[] thresholds;

    private final int[] aliases;

    /**
     * A table that draws {@code i} with probability {@code weights[i]} over their sum.
     *
     * @param weights each 0 or more, at least one above 0; an entry of weight 0 is never drawn
     */
    public AliasTable(double... weights) {
        int n = weights.length;
        thresholds = new long[n];
        aliases = new int[n];
        double largest = 0;
        for (double weight : weights) {
            largest = Math.max(largest, weight);
        }
        double sum = 0;
        for (double weight : weights) {
            sum += weight / largest; // the sum of finite weights could overflow
        }
        double[] share = new double[n]; // in columns
        Deque<Integer> small = new ArrayDeque<>();
        Deque<Integer> large = new ArrayDeque<>();
        for (int i = 0; i < n; i++) {
            share[i] = weights[i] / largest / sum * n;
            (share[i] < 1 ? small : large).add(i);
        }
        while (!small.isEmpty() && !large.isEmpty()) {
            int poor = small.remove();
            int rich = large.element();
            thresholds[poor] = (long) (share[poor] * TWO_POW_32);
            aliases[poor] = rich;
            share[rich] -= 1 - share[poor];
            if (share[rich] < 1) {
                small.add(large.remove());
            }
        }
        // What is left is a full column, apart from rounding. An entry of weight 0 is never left: its column is empty.
        for (Deque<Integer> rest : List.of(small, large)) {
            for (int i : rest) {
                thresholds[i] = (long) TWO_POW_32;
                aliases[i] = i;
            }
        }
    }

    /** The entry chosen by {@code draw}. */
    public int pick(long draw) {
        int column = KeyedRandom.below(draw, aliases.length);
        // The upper half of the draw chooses the column, the lower half the place in it: the two are independent.
        return (draw & 0xffff_ffffL) < thresholds[column] ? column : aliases[column];
    }
}
