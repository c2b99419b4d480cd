package io.populace.generation.drawing;

import io.populace.domain.AgeRange;
import io.populace.generation.lexicon.Name;
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
        Name[] firstNames = draft.place.firstNames();
        draft.firstName = firstNames[KeyedRandom.below(KeyedRandom.draw(userKey, Field.FIRST_NAME), firstNames.length)];
        Name[] lastNames = draft.place.lastNames();
        draft.lastName = lastNames[KeyedRandom.below(KeyedRandom.draw(userKey, Field.LAST_NAME), lastNames.length)];
        draft.age = minAge + KeyedRandom.below(KeyedRandom.draw(userKey, Field.AGE), ageCount);
    }
}
