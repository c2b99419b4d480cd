package io.populace.generation.drawing;

import io.populace.generation.lexicon.WordList;
import io.populace.generation.random.DrawNumber;
import io.populace.generation.random.KeyedRandom;

/** Draws where a user lives: a place of the catalog, then a street, a house and a postcode that fit it. */
final class AddressDraw {

    private static final int PLACE = Draw.PLACE.bit();
    private static final int STREET = Draw.STREET.bit();
    private static final int HOUSE_NUMBER = Draw.HOUSE_NUMBER.bit();
    private static final int POST_CODE = Draw.POST_CODE.bit();
    private static final int COORDINATES = Draw.COORDINATES.bit();

    private final Places places;

    AddressDraw(Places places) {
        this.places = places;
    }

    void draw(int draws, long userKey, UserDraft draft) {
        if ((draws & PLACE) != 0) {
            draft.place = places.pick(
                    KeyedRandom.draw(userKey, DrawNumber.COUNTRY), KeyedRandom.draw(userKey, DrawNumber.CITY));
        }
        if ((draws & STREET) != 0) {
            WordList streets = draft.place.words().lexicon().streets();
            draft.street.pick(streets, KeyedRandom.below(KeyedRandom.draw(userKey, DrawNumber.STREET), streets.size()));
        }
        if ((draws & HOUSE_NUMBER) != 0) {
            draft.place.country().houseNumbers().draw(KeyedRandom.draw(userKey, DrawNumber.HOUSE_NUMBER), draft);
        }
        if ((draws & POST_CODE) != 0) {
            drawPostCode(userKey, draft);
        }
        if ((draws & COORDINATES) != 0) {
            drawCoordinates(userKey, draft);
        }
    }

    private static void drawCoordinates(long userKey, UserDraft draft) {
        CityDisc disc = draft.place.disc();
        draft.hasCoordinates = disc != null;
        if (disc != null) {
            disc.draw(
                    KeyedRandom.draw(userKey, DrawNumber.DISTANCE_FROM_CENTRE),
                    KeyedRandom.draw(userKey, DrawNumber.DIRECTION_FROM_CENTRE),
                    draft);
        }
    }

    private static void drawPostCode(long userKey, UserDraft draft) {
        AsciiText postCode = draft.postCode.clear();
        WordList districts = draft.place.postalDistricts();
        if (districts.size() > 0) {
            long draw = KeyedRandom.draw(userKey, DrawNumber.POSTAL_DISTRICT);
            postCode.append(districts, KeyedRandom.below(draw, districts.size()));
        }
        draft.place.postCodes().append(KeyedRandom.draw(userKey, DrawNumber.POST_CODE), postCode);
    }
}
