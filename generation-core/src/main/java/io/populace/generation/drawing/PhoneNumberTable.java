package io.populace.generation.drawing;

import io.populace.domain.PhonePlan;
import io.populace.generation.lexicon.Term;
import io.populace.generation.random.KeyedRandom;
import java.util.List;

/** The landlines of a place, compiled: draws a plan, each equally often, then a number of it. */
final class PhoneNumberTable {

    private record Row(Term prefix, Term firstDigits, int moreDigits) {}

    private final Row[] rows;

    /**
     * A table of the numbers of {@code plans}.
     *
     * @param callingCode that of the country
     * @param plans at least one
     */
    PhoneNumberTable(String callingCode, List<PhonePlan> plans) {
        rows = plans.stream()
                .map(plan -> new Row(
                        Term.of("+" + callingCode + plan.areaCode()),
                        Term.of(plan.firstDigits()),
                        plan.subscriberDigits() - 1))
                .toArray(Row[]::new);
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
        Row row = rows[KeyedRandom.below(firstDraw, rows.length)];
        long rest = firstDraw * rows.length;
        Term firstDigits = row.firstDigits;
        int moreDigits = row.moreDigits;
        text.append(row.prefix)
                .append(firstDigits.utf8At(KeyedRandom.below(rest, firstDigits.utf8Length())))
                .appendDecimal(KeyedRandom.below(draw, UniqueDigits.powerOfTen(moreDigits)), moreDigits);
    }
}
