package io.populace.generation.drawing;

import io.populace.domain.AgeRange;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.NameList;
import io.populace.generation.random.DrawNumber;
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
        draft.userIdHigh = Uuid4.high(KeyedRandom.draw(userKey, DrawNumber.USER_ID_HIGH));
        draft.userIdLow = Uuid4.low(KeyedRandom.draw(userKey, DrawNumber.USER_ID_LOW));
        Lexicon lexicon = draft.place.lexicon();
        NameList firstNames = lexicon.firstNames();
        int first = KeyedRandom.below(KeyedRandom.draw(userKey, DrawNumber.FIRST_NAME), firstNames.size());
        draft.firstName.pick(firstNames.texts(), first);
        draft.firstHandle.pick(firstNames.handles(), first);
        NameList lastNames = lexicon.lastNames();
        int last = KeyedRandom.below(KeyedRandom.draw(userKey, DrawNumber.LAST_NAME), lastNames.size());
        draft.lastName.pick(lastNames.texts(), last);
        draft.lastHandle.pick(lastNames.handles(), last);
        draft.age = minAge + KeyedRandom.below(KeyedRandom.draw(userKey, DrawNumber.AGE), ageCount);
    }
}
