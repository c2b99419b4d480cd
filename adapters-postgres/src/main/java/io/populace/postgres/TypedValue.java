package io.populace.postgres;

import io.populace.generation.encoding.Utf8Buffer;
import io.populace.generation.lexicon.Utf8Text;
import io.populace.generation.record.FieldReader;

/**
 * Writes values as binary {@code COPY} has them: the length in four bytes, then the bytes that the type's receive function
 * reads, highest first (PostgreSQL manual, COPY, "Binary Format"; {@code uuid.c}, {@code network.c}, {@code mac.c},
 * {@code date.c}, {@code timestamp.c} and {@code float.c} of the server's source).
 *
 * @param numberBytes the width of numbers: 2 for smallint, 4 for integer, 8 for bigint
 */
record TypedValue(int numberBytes) implements FieldReader<Utf8Buffer> {

    /** Family, bits of the network, "is a cidr", length of the address: {@code PGSQL_AF_INET} is 2. */
    private static final int IPV4_HEADER = (2 << 24) | (Integer.SIZE << 16) | Integer.BYTES;

    /** {@code PGSQL_AF_INET6} is 3. */
    private static final int IPV6_HEADER = (3 << 24) | ((2 * Long.SIZE) << 16) | (2 * Long.BYTES);

    private static final int MAC_BYTES = 6;

    /** 2000-01-01, from which the server counts ({@code datatype/timestamp.h}), in days since 1970-01-01. */
    private static final int EPOCH_DAY = 10_957;

    private static final long SECONDS_IN_DAY = 86_400;
    private static final long MICROS_IN_SECOND = 1_000_000;
    private static final double HUNDRED_THOUSAND = 100_000;

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

    @Override
    public void date(int epochDay, Utf8Buffer out) {
        out.putBigEndianInt(Integer.BYTES);
        out.putBigEndianInt(epochDay - EPOCH_DAY);
    }

    @Override
    public void timestamp(long epochSecond, Utf8Buffer out) {
        out.putBigEndianInt(Long.BYTES);
        out.putBigEndian((epochSecond - EPOCH_DAY * SECONDS_IN_DAY) * MICROS_IN_SECOND);
    }

    @Override
    public void decimal(int hundredThousandths, Utf8Buffer out) {
        out.putBigEndianInt(Double.BYTES);
        out.putBigEndian(Double.doubleToRawLongBits(hundredThousandths / HUNDRED_THOUSAND));
    }

    @Override
    public void absent(Utf8Buffer out) {
        TextValue.INSTANCE.absent(out);
    }
}
