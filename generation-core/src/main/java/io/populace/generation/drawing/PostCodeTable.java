package io.populace.generation.drawing;

import io.populace.domain.PostCodeForm;
import io.populace.generation.random.KeyedRandom;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A {@link PostCodeForm}, compiled: draws the part of a postcode after the district, uniformly. */
final class PostCodeTable {

    /** By alternative and place, the possible characters. */
    private final byte[][][] alternatives;

    /** By alternative, the number of codes of it and all before it. */
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
     * Appends the code chosen by {@code draw}.
     *
     * <p>The draw is read as a fraction of 2<sup>64</sup> and multiplied by the number of choices. The integer part is the
     * choice; the fraction is still random and serves for the next choice. Choosing an alternative would use up too many
     * bits, as it chooses among all codes. So the characters are drawn from the draw mixed again.
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
