package io.populace.generation.random;

/**
 * The draws of a user, each with its own number.
 *
 * <p>The numbers are frozen: changing one changes that field of every user, and so needs a new data version. A new field
 * takes the next free number, so all other fields keep their values.
 */
public enum DrawNumber {
    USER_ID_HIGH(1),
    USER_ID_LOW(2),
    COUNTRY(3),
    CITY(4),
    FIRST_NAME(5),
    LAST_NAME(6),
    AGE(7),
    STREET(8),
    HOUSE_NUMBER(9),
    POSTAL_DISTRICT(10),
    POST_CODE(11),
    PHONE_FIRST_DIGIT(12),
    PHONE_DIGITS(13),
    USER_NAME(14),
    EMAIL_ADDRESS(15),
    IPV4(16),
    IPV6_PREFIX(17),
    IPV6_INTERFACE(18),
    MAC(19),
    UUID_HIGH(20),
    UUID_LOW(21),
    SYSTEM_TRIPLET(22),
    GENDER(23),
    BIRTH_DATE(24),
    REGISTERED_AT(25),
    DISTANCE_FROM_CENTRE(26),
    DIRECTION_FROM_CENTRE(27),
    MOBILE_FIRST_DIGIT(28),
    MOBILE_DIGITS(29);

    private final int number;
    private final long offset;

    DrawNumber(int number) {
        this.number = number;
        this.offset = number * KeyedRandom.GOLDEN_GAMMA;
    }

    int number() {
        return number;
    }

    /** The offset of this draw in a user's stream. */
    long offset() {
        return offset;
    }
}
