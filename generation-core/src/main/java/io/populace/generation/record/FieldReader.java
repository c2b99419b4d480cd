package io.populace.generation.record;

import io.populace.generation.lexicon.Utf8Text;

/**
 * Takes the value of a field from a draft, as {@link UserField#read} hands it over. A reader that writes text, one that fills
 * columns and one that makes objects differ in nothing else.
 *
 * @param <T> where the reader puts what it takes; readers have no state of their own
 */
public interface FieldReader<T> {

    /** A text; it holds until the next user is drawn. */
    void text(Utf8Text value, T target);

    /** A whole number, 0 or more. */
    void number(long value, T target);

    /**
     * A house number.
     *
     * @param number 1 to 9,999
     * @param letter the ASCII letter that follows, or 0 for none
     */
    void houseNumber(int number, byte letter, T target);

    /** A UUID, by its first and its last 64 bits. */
    void uuid(long high, long low, T target);

    /** An IPv4 address, first octet highest. */
    void ipv4(int bits, T target);

    /** An IPv6 address, by its first and its last 64 bits. */
    void ipv6(long high, long low, T target);

    /** A MAC address of 48 bits, first octet highest. */
    void mac(long bits, T target);

    /** A date, in days since 1970-01-01; its year has four digits. */
    void date(int epochDay, T target);

    /** A second, in seconds since 1970-01-01T00:00:00Z; its year has four digits. */
    void timestamp(long epochSecond, T target);

    /**
     * A number with five decimals.
     *
     * @param hundredThousandths the number times 100,000; beyond -1,000 and 1,000 times that there is none
     */
    void decimal(int hundredThousandths, T target);

    /** No value: the user has none of a {@linkplain UserField#isNullable() nullable} field. */
    void absent(T target);
}
