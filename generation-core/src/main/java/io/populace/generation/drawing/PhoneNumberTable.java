package io.populace.generation.drawing;

import io.populace.domain.PhonePlan;
import io.populace.generation.lexicon.Term;
import io.populace.generation.random.KeyedRandom;
import java.util.List;

/** The telephone numbers of a place, compiled: draws a plan uniformly, then one of its numbers. */
final class PhoneNumberTable {

    private record Row(Term prefix, Term firstDigits, int moreDigits) {}

    private final Row[] rows;

    /**
     * A table of the numbers of {@code plans}.
     *
     * @param callingCode calling code of the country
     * @param plans at least one, or none for a table that is never drawn from
     */
    PhoneNumberTable(String callingCode, List<PhonePlan> plans) {
        rows = new Row[plans.size()]; // by a loop: thousands of cities have tables
        for (int i = 0; i < rows.length; i++) {
            PhonePlan plan = plans.get(i);
            rows[i] = new Row(
                    Term.of("+" + callingCode + plan.areaCode()),
                    Term.of(plan.firstDigits()),
                    plan.subscriberDigits() - 1);
        }
    }

    boolean isEmpty() {
        return rows.length == 0;
    }

    /**
     * Appends the number chosen by the draws.
     *
     * <p>The first draw is read as a fraction of 2<sup>64</sup> and multiplied by the number of plans. The integer part
     * chooses the plan. The fraction is still random and chooses the first digit; with one plan it is the draw itself.
     *
     * @param firstDraw chooses the plan and the first digit of the subscriber
     * @param draw chooses the remaining digits
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
