package io.populace.generation.drawing;

import io.populace.domain.Catalog;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.random.KeyedRandom;
import java.util.Set;

/**
 * Draws any user of one population, whole or in part. Immutable and thread-safe; each thread draws into a draft of its own.
 */
public final class UserDrawer {

    /** Changes when, and only when, the same seed and catalog would give other users or other bytes. */
    public static final int DATA_VERSION = 5;

    private final long seedKey;
    private final AddressDraw address;
    private final PersonDraw person;
    private final LifeDraw life;
    private final ContactDraw contact;
    private final DeviceDraw device;
    private final Vocabularies vocabularies;
    private final int draws;

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
        life = new LifeDraw(catalog.ages(), catalog.asOf());
        contact = new ContactDraw(new UniqueDigits(seedKey));
        device = new DeviceDraw(systemTriplets, catalog.safe());
        vocabularies = new Vocabularies(places, systemTriplets);
        draws = Draw.ALL;
    }

    private UserDrawer(UserDrawer all, int draws) {
        seedKey = all.seedKey;
        address = all.address;
        person = all.person;
        life = all.life;
        contact = all.contact;
        device = all.device;
        vocabularies = all.vocabularies;
        this.draws = draws;
    }

    /**
     * A drawer of the same population that draws nothing but {@code draws} and what they are made of. What it draws is what
     * this drawer draws; the rest of a draft stays as it was.
     */
    public UserDrawer only(Set<Draw> draws) {
        return new UserDrawer(this, Draw.closure(draws));
    }

    /** The vocabularies of the population. */
    public Vocabularies vocabularies() {
        return vocabularies;
    }

    /**
     * Fills {@code draft} with user {@code index}.
     *
     * @param index 0 or more
     */
    public void draw(long index, UserDraft draft) {
        long userKey = KeyedRandom.userKey(seedKey, index);
        draft.index = index;
        address.draw(draws, userKey, draft); // first: the place decides the language
        person.draw(draws, userKey, draft);
        life.draw(draws, userKey, draft); // after the person: it is made of the age
        contact.draw(draws, userKey, draft); // after the person: it is made of the names
        device.draw(draws, userKey, draft);
    }
}
