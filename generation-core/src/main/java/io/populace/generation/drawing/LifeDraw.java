package io.populace.generation.drawing;

import io.populace.domain.AgeRange;
import io.populace.generation.random.DrawNumber;
import io.populace.generation.random.KeyedRandom;
import java.time.LocalDate;

/** Draws when a user was born and has registered, which agrees with the age. All days are counted from 1970-01-01. */
final class LifeDraw {

    private static final int BIRTH_DATE = Draw.BIRTH_DATE.bit();
    private static final int REGISTERED_AT = Draw.REGISTERED_AT.bit();

    /**
     * From the birth to the day on which a user may register: 16 years (GDPR, article 8) with four leap days. Those around 1900
     * and 2100 have three, so users born then may register a day later.
     */
    private static final int DAYS_TO_REGISTER = 16 * 365 + 4;

    /** How old the service is in which users register. Counted from the as-of day, so that there is such a time for any. */
    private static final int YEARS_OF_SERVICE = 20;

    private static final long SECONDS_IN_DAY = 86_400;

    private final int minAge;

    /** By age, from the least on and one beyond the greatest: the last day on which those of that age were born. */
    private final int[] lastBirthDays;

    private final int firstDayOfService;
    private final int asOf;

    LifeDraw(AgeRange ages, LocalDate asOf) {
        minAge = ages.min();
        lastBirthDays = new int[ages.max() - ages.min() + 2];
        for (int i = 0; i < lastBirthDays.length; i++) {
            // Of 29 February this makes the 28th, as those born on the 29th are a year older on 1 March.
            lastBirthDays[i] = (int) asOf.minusYears(minAge + i).toEpochDay();
        }
        firstDayOfService = (int) asOf.minusYears(YEARS_OF_SERVICE).toEpochDay();
        this.asOf = (int) asOf.toEpochDay();
    }

    void draw(int draws, long userKey, UserDraft draft) {
        if ((draws & BIRTH_DATE) != 0) {
            int age = draft.age - minAge;
            int days = lastBirthDays[age] - lastBirthDays[age + 1];
            draft.birthDay = lastBirthDays[age + 1]
                    + 1
                    + KeyedRandom.below(KeyedRandom.draw(userKey, DrawNumber.BIRTH_DATE), days);
        }
        if ((draws & REGISTERED_AT) != 0) {
            int first = Math.max(draft.birthDay + DAYS_TO_REGISTER, firstDayOfService);
            draft.isRegistered = first < asOf;
            long seconds = (asOf - first) * SECONDS_IN_DAY;
            draft.registeredAt = first * SECONDS_IN_DAY
                    + KeyedRandom.below(KeyedRandom.draw(userKey, DrawNumber.REGISTERED_AT), seconds);
        }
    }
}
