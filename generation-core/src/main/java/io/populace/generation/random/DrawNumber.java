package io.populace.generation.random;

/**
 * What is drawn of a user, each under a number of its own.
 *
 * <p>The numbers are frozen: a number that changes, changes that field of every user, and with it the data version. A
 * new field takes the next free number and leaves all the others as they were.
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
    SYSTEM_TRIPLET(22);

    private final int number;
    private final long offset;

    DrawNumber(int number) {
        this.number = number;
        this.offset = number * KeyedRandom.GOLDEN_GAMMA;
    }

    int number() {
        return number;
    }

    /** How far into a user's stream the field's draw lies. */
    long offset() {
        return offset;
    }
}
