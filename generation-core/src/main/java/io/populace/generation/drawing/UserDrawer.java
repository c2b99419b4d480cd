package io.populace.generation.drawing;

import io.populace.domain.Catalog;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.random.KeyedRandom;

/** Draws any user of one population. Immutable: any number of threads may draw, each into a draft of its own. */
public final class UserDrawer {

    /** Changes when, and only when, the same seed and catalog would give other users or other bytes. */
    public static final int DATA_VERSION = 2;

    private final long seedKey;
    private final AddressDraw address;
    private final PersonDraw person;
    private final ContactDraw contact;
    private final DeviceDraw device;

    /**
     * A drawer of the population of {@code seed}.
     *
     * @param seed any number
     * @param catalog what users are drawn from
     * @param lexicons where the words of the catalog's languages come from
     * @throws IllegalArgumentException if there is no lexicon for a locale of the catalog
     */
    public UserDrawer(long seed, Catalog catalog, Lexicons lexicons) {
        this(seed, catalog, new Places(catalog.geography(), lexicons), new SystemTriplets(catalog.systemTriplets()));
    }

    UserDrawer(long seed, Catalog catalog, Places places, SystemTriplets systemTriplets) {
        seedKey = KeyedRandom.seedKey(seed);
        address = new AddressDraw(places);
        person = new PersonDraw(catalog.ages());
        contact = new ContactDraw(new UniqueDigits(seedKey));
        device = new DeviceDraw(systemTriplets);
    }

    /**
     * Fills {@code draft} with user {@code index}.
     *
     * @param index 0 or more
     */
    public void draw(long index, UserDraft draft) {
        long userKey = KeyedRandom.userKey(seedKey, index);
        draft.index = index;
        address.draw(userKey, draft); // first: the place decides the language
        person.draw(userKey, draft);
        contact.draw(userKey, draft); // last but one: it is made of the names
        device.draw(userKey, draft);
    }
}
