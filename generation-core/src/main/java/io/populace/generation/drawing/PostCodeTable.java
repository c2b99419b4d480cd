package io.populace.generation.drawing;

import io.populace.domain.PostCodeForm;
import io.populace.generation.random.KeyedRandom;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A {@link PostCodeForm}, compiled: draws what follows the district, every possibility equally often. */
final class PostCodeTable {

    /** Of each alternative, the characters that may stand at each place. */
    private final byte[][][] alternatives;

    /** How many codes the alternatives up to and with each allow. */
    private final long[] cumulated;

    PostCodeTable(PostCodeForm form) {
        List<List<String>> parsed = form.alternatives();
        alternatives = new byte[parsed.size()][][];
        cumulated = new long[parsed.size()];
        long sum = 0;
        for (int i = 0; i < alternatives.length; i++) {
            alternatives[i] = parsed.get(i).stream()
                    .map(place -> place.getBytes(StandardCharsets.US_ASCII))
                    .toArray(byte[][]::new);
            long codes = 1;
            for (byte[] place : alternatives[i]) {
                codes *= place.length;
            }
            sum += codes;
            cumulated[i] = sum;
        }
    }

    /**
     * Appends the code that {@code draw} stands for.
     *
     * <p>A draw is read as a fraction of 2<sup>64</sup>. Multiplied by a number of choices, its integer part is the
     * choice and its fraction is as random as before, for the next one. The choice of an alternative would use up too
     * much of it: as many bits as there are codes in all; so the characters are drawn from the draw mixed again.
     */
    void append(long draw, AsciiText text) {
        long rest = draw;
        int chosen = 0;
        if (alternatives.length > 1) {
            long codes = cumulated[cumulated.length - 1];
            long code = KeyedRandom.below(draw, codes);
            rest = KeyedRandom.mix(draw);
            while (code >= cumulated[chosen]) {
                chosen++;
            }
        }
        for (byte[] place : alternatives[chosen]) {
            text.append(place[(int) KeyedRandom.below(rest, (long) place.length)]);
            rest *= place.length;
        }
    }
}
