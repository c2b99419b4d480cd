package io.populace.postgres;

import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Utf8Text;
import io.populace.generation.record.FieldReader;

/**
 * Writes values as binary {@code COPY} has them: the length in four bytes, then the bytes that the type's receive function
 * reads, highest first (PostgreSQL manual, COPY, "Binary Format"; {@code uuid.c}, {@code network.c} and {@code mac.c} of the
 * server's source).
 *
 * @param numberBytes the width of numbers: 2 for smallint, 4 for integer, 8 for bigint
 */
record TypedValue(int numberBytes) implements FieldReader<Utf8Buffer> {

    /** Family, bits of the network, "is a cidr", length of the address: {@code PGSQL_AF_INET} is 2. */
    private static final int IPV4_HEADER = (2 << 24) | (Integer.SIZE << 16) | Integer.BYTES;

    /** {@code PGSQL_AF_INET6} is 3. */
    private static final int IPV6_HEADER = (3 << 24) | ((2 * Long.SIZE) << 16) | (2 * Long.BYTES);

    private static final int MAC_BYTES = 6;

    @Override
    public void text(Utf8Text value, Utf8Buffer out) {
        TextValue.INSTANCE.text(value, out);
    }

    @Override
    public void number(long value, Utf8Buffer out) {
        out.putBigEndianInt(numberBytes);
        switch (numberBytes) {
            case Short.BYTES -> out.putBigEndianShort((int) value);
            case Integer.BYTES -> out.putBigEndianInt((int) value);
            default -> out.putBigEndian(value);
        }
    }

    @Override
    public void houseNumber(int number, byte letter, Utf8Buffer out) {
        TextValue.INSTANCE.houseNumber(number, letter, out);
    }

    @Override
    public void uuid(long high, long low, Utf8Buffer out) {
        out.putBigEndianInt(2 * Long.BYTES);
        out.putBigEndian(high);
        out.putBigEndian(low);
    }

    @Override
    public void ipv4(int bits, Utf8Buffer out) {
        out.putBigEndianInt(2 * Integer.BYTES);
        out.putBigEndianInt(IPV4_HEADER);
        out.putBigEndianInt(bits);
    }

    @Override
    public void ipv6(long high, long low, Utf8Buffer out) {
        out.putBigEndianInt(Integer.BYTES + 2 * Long.BYTES);
        out.putBigEndianInt(IPV6_HEADER);
        out.putBigEndian(high);
        out.putBigEndian(low);
    }

    @Override
    public void mac(long bits, Utf8Buffer out) {
        out.putBigEndianInt(MAC_BYTES);
        out.putBigEndianInt((int) (bits >>> Short.SIZE));
        out.putBigEndianShort((int) bits);
    }
}
