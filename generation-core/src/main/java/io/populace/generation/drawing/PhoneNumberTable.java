package io.populace.generation.drawing;

import io.populace.domain.PhonePlan;
import io.populace.generation.lexicon.Term;
import io.populace.generation.random.KeyedRandom;
import java.util.List;

/** The landlines of a place, compiled: draws a plan, each equally often, then a number of it. */
final class PhoneNumberTable {

    private final Term[] prefixes;
    private final Term[] firstDigits;
    private final int[] moreDigits;

    /**
     * A table of the numbers of {@code plans}.
     *
     * @param callingCode that of the country
     * @param plans at least one
     */
    PhoneNumberTable(String callingCode, List<PhonePlan> plans) {
        prefixes = plans.stream()
                .map(plan -> Term.of("+" + callingCode + plan.areaCode()))
                .toArray(Term[]::new);
        firstDigits = plans.stream().map(plan -> Term.of(plan.firstDigits())).toArray(Term[]::new);
        moreDigits =
                plans.stream().mapToInt(plan -> plan.subscriberDigits() - 1).toArray();
    }

    /**
     * Appends the number that the draws stand for.
     *
     * <p>The first draw is read as a fraction of 2<sup>64</sup>. Multiplied by the number of plans, its integer part is the
     * plan and its fraction is as random as before, for the first digit: where there is only one plan, the draw itself.
     *
     * @param firstDraw of the plan and the subscriber's first digit
     * @param draw of the digits after it
     */
    void append(long firstDraw, long draw, AsciiText text) {
        int plan = (int) KeyedRandom.below(firstDraw, (long) prefixes.length);
        long rest = firstDraw * prefixes.length;
        Term digits = firstDigits[plan];
        int more = moreDigits[plan];
        text.append(prefixes[plan])
                .append(digits.utf8At(KeyedRandom.below(rest, digits.utf8Length())))
                .appendDecimal(KeyedRandom.below(draw, UniqueDigits.powerOfTen(more)), more);
    }
}
