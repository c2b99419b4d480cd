package io.populace.generation.drawing;

import java.util.Collection;

/**
 * What can be drawn of a user. Each draw depends on its own numbers alone, so any of them may be left out; those that are
 * made of others name them.
 */
public enum Draw {
    PLACE,
    STREET(PLACE),
    HOUSE_NUMBER(PLACE),
    POST_CODE(PLACE),
    COORDINATES(PLACE),
    USER_ID,
    GENDER,
    TITLE(PLACE, GENDER),
    FIRST_NAME(PLACE, GENDER),
    LAST_NAME(PLACE, GENDER),
    FULL_NAME(FIRST_NAME, LAST_NAME),
    FULL_NAME_LATIN(FIRST_NAME, LAST_NAME),
    AGE,
    BIRTH_DATE(AGE),
    REGISTERED_AT(BIRTH_DATE),
    PHONE_NUMBER(PLACE),
    MOBILE_NUMBER(PLACE),
    USER_NAME(FIRST_NAME, LAST_NAME),
    EMAIL_ADDRESS(FIRST_NAME, LAST_NAME),
    IPV4,
    IPV6,
    MAC,
    UUID,
    SYSTEM_TRIPLET;

    /** Every draw. */
    static final int ALL = (1 << values().length) - 1;

    private final int bits;

    Draw(Draw... needed) {
        int all = bit();
        for (Draw draw : needed) {
            all |= draw.bits;
        }
        bits = all;
    }

    /** The bit of this draw in a set of draws. */
    @SuppressWarnings("EnumOrdinal") // the order is free: no bit is ever kept
    int bit() {
        return 1 << ordinal();
    }

    /** The set of {@code draws} and all that they are made of. */
    static int closure(Collection<Draw> draws) {
        int all = 0;
        for (Draw draw : draws) {
            all |= draw.bits;
        }
        return all;
    }
}
