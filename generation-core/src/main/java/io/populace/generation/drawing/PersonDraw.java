package io.populace.generation.drawing;

import io.populace.domain.AgeRange;
import io.populace.generation.lexicon.NameList;
import io.populace.generation.random.DrawNumber;
import io.populace.generation.random.KeyedRandom;

/** Draws who a user is: id, names of the language spoken at the user's place, age. */
final class PersonDraw {

    private static final int USER_ID = Draw.USER_ID.bit();
    private static final int FIRST_NAME = Draw.FIRST_NAME.bit();
    private static final int LAST_NAME = Draw.LAST_NAME.bit();
    private static final int FULL_NAME = Draw.FULL_NAME.bit();
    private static final int AGE = Draw.AGE.bit();

    private final int minAge;
    private final int ageCount;

    PersonDraw(AgeRange ages) {
        minAge = ages.min();
        ageCount = ages.max() - ages.min() + 1;
    }

    void draw(int draws, long userKey, UserDraft draft) {
        if ((draws & USER_ID) != 0) {
            draft.userIdHigh = Uuid4.high(KeyedRandom.draw(userKey, DrawNumber.USER_ID_HIGH));
            draft.userIdLow = Uuid4.low(KeyedRandom.draw(userKey, DrawNumber.USER_ID_LOW));
        }
        if ((draws & FIRST_NAME) != 0) {
            NameList names = draft.place.lexicon().womensFirstNames();
            int name = KeyedRandom.below(KeyedRandom.draw(userKey, DrawNumber.FIRST_NAME), names.size());
            draft.firstName.pick(names.texts(), name);
            draft.firstHandle.pick(names.handles(), name);
        }
        if ((draws & LAST_NAME) != 0) {
            NameList names = draft.place.lexicon().womensLastNames();
            int name = KeyedRandom.below(KeyedRandom.draw(userKey, DrawNumber.LAST_NAME), names.size());
            draft.lastName.pick(names.texts(), name);
            draft.lastHandle.pick(names.handles(), name);
        }
        if ((draws & FULL_NAME) != 0) {
            boolean lastNameFirst = draft.place.isLastNameFirst();
            draft.fullName.join(
                    lastNameFirst ? draft.lastName : draft.firstName, lastNameFirst ? draft.firstName : draft.lastName);
        }
        if ((draws & AGE) != 0) {
            draft.age = minAge + KeyedRandom.below(KeyedRandom.draw(userKey, DrawNumber.AGE), ageCount);
        }
    }
}
