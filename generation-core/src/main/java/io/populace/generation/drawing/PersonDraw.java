package io.populace.generation.drawing;

import io.populace.domain.AgeRange;
import io.populace.domain.Gender;
import io.populace.generation.lexicon.NameList;
import io.populace.generation.random.AliasTable;
import io.populace.generation.random.DrawNumber;
import io.populace.generation.random.KeyedRandom;

/** Draws who a user is: id, gender, names that are of it in the language spoken at the user's place, age. */
final class PersonDraw {

    private static final int USER_ID = Draw.USER_ID.bit();
    private static final int GENDER = Draw.GENDER.bit();
    private static final int FIRST_NAME = Draw.FIRST_NAME.bit();
    private static final int LAST_NAME = Draw.LAST_NAME.bit();
    private static final int FULL_NAME = Draw.FULL_NAME.bit();
    private static final int FULL_NAME_LATIN = Draw.FULL_NAME_LATIN.bit();
    private static final int AGE = Draw.AGE.bit();

    private final int minAge;
    private final AliasTable ages;

    PersonDraw(AgeRange ages) {
        minAge = ages.min();
        this.ages = new AliasTable(AgePyramid.weights(ages));
    }

    void draw(int draws, long userKey, UserDraft draft) {
        if ((draws & USER_ID) != 0) {
            draft.userIdHigh = Uuid4.high(KeyedRandom.draw(userKey, DrawNumber.USER_ID_HIGH));
            draft.userIdLow = Uuid4.low(KeyedRandom.draw(userKey, DrawNumber.USER_ID_LOW));
        }
        if ((draws & GENDER) != 0) {
            draft.gender = KeyedRandom.draw(userKey, DrawNumber.GENDER) < 0 ? Gender.FEMALE : Gender.MALE;
        }
        if ((draws & FIRST_NAME) != 0) {
            NameList names = draft.place.words().lexicon().firstNames(draft.gender);
            int name = KeyedRandom.rank(KeyedRandom.draw(userKey, DrawNumber.FIRST_NAME), names.size());
            draft.firstName.pick(names.texts(), name);
            draft.firstHandle.pick(names.handles(), name);
        }
        if ((draws & LAST_NAME) != 0) {
            NameList names = draft.place.words().lexicon().lastNames(draft.gender);
            int name = KeyedRandom.rank(KeyedRandom.draw(userKey, DrawNumber.LAST_NAME), names.size());
            draft.lastName.pick(names.texts(), name);
            draft.lastHandle.pick(names.handles(), name);
        }
        if ((draws & FULL_NAME) != 0) {
            int spaces = draft.place.words().lexicon().lastNames(draft.gender).spaces();
            join(draft, draft.firstName, spaces, draft.lastName, draft.fullName);
        }
        if ((draws & FULL_NAME_LATIN) != 0) {
            NameList firstNames = draft.place.words().lexicon().firstNames(draft.gender);
            NameList lastNames = draft.place.words().lexicon().lastNames(draft.gender);
            draft.firstNameLatin.pick(firstNames.latinTexts(), draft.firstName.index);
            draft.lastNameLatin.pick(lastNames.latinTexts(), draft.lastName.index);
            join(draft, draft.firstNameLatin, 1, draft.lastNameLatin, draft.fullNameLatin);
        }
        if ((draws & AGE) != 0) {
            draft.age = minAge + ages.pick(KeyedRandom.draw(userKey, DrawNumber.AGE));
        }
    }

    private static void join(UserDraft draft, DrawnWord firstName, int spaces, DrawnWord lastName, DrawnText fullName) {
        boolean lastNameFirst = draft.place.words().isLastNameFirst();
        fullName.join(lastNameFirst ? lastName : firstName, spaces, lastNameFirst ? firstName : lastName);
    }
}
