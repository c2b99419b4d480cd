package io.populace.generation.drawing;

import io.populace.domain.AgeRange;
import io.populace.generation.random.Field;
import io.populace.generation.random.KeyedRandom;

/** Draws who a user is: id, names of the language spoken at the user's place, age. */
final class PersonDraw {

    private final int minAge;
    private final int ageCount;

    PersonDraw(AgeRange ages) {
        minAge = ages.min();
        ageCount = ages.max() - ages.min() + 1;
    }

    void draw(long userKey, UserDraft draft) {
        draft.userIdHigh = Uuid4.high(KeyedRandom.draw(userKey, Field.USER_ID_HIGH));
        draft.userIdLow = Uuid4.low(KeyedRandom.draw(userKey, Field.USER_ID_LOW));
        Words words = draft.place.words();
        int first = KeyedRandom.below(KeyedRandom.draw(userKey, Field.FIRST_NAME), words.firstNames.size());
        draft.firstName.pick(words.firstNames, first);
        draft.firstHandle.pick(words.firstHandles, first);
        int last = KeyedRandom.below(KeyedRandom.draw(userKey, Field.LAST_NAME), words.lastNames.size());
        draft.lastName.pick(words.lastNames, last);
        draft.lastHandle.pick(words.lastHandles, last);
        draft.age = minAge + KeyedRandom.below(KeyedRandom.draw(userKey, Field.AGE), ageCount);
    }
}
