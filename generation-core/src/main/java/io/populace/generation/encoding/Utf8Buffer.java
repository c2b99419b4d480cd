package io.populace.generation.encoding;

import io.populace.domain.Ipv6Address;
import io.populace.generation.lexicon.Blocks;
import io.populace.generation.lexicon.Literal;
import io.populace.generation.lexicon.Utf8Text;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growable run of bytes that encoders append to. Not thread-safe. */
public final class Utf8Buffer {

    /** Big-endian, so that the first digit, in the highest byte, is written first. */
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

    /** Four bytes of ASCII dots. */
    private static final int DOTS = 0x2e2e2e2e;

    /**
     * The numbers 0 to 999 as one to three ASCII digits, followed by dots up to four bytes; the first digit is the highest
     * byte. Writing all four bytes needs no branch on the number of digits, which would be mispredicted half of the time.
     * IPv4 addresses need the first dot.
     */
    private static final int[] SMALL_DECIMALS = new int[1_000];

    static { // by arithmetic, as making 1,000 strings would delay every start
        for (int i = 0; i < SMALL_DECIMALS.length; i++) {
            int text = DOTS;
            int rest = i;
            do {
                text = (('0' + rest % 10) << 24) | (text >>> 8);
                rest /= 10;
            } while (rest > 0);
            SMALL_DECIMALS[i] = text;
        }
    }

    private static final int UUID_LENGTH = 36;
    private static final int MAC_LENGTH = 18; // with one colon too many, which is taken back
    private static final int IPV6_GROUPS = 8;
    private static final int GROUP_LENGTH = 5; // with its colon

    private byte[] bytes;
    private int length;

    /** An empty buffer with room for {@code capacity} bytes before it grows. */
    public Utf8Buffer(int capacity) {
        bytes = new byte[capacity];
    }

    /** The bytes, from 0 to {@link #length()}. The array is the buffer's own, and another one once it has grown. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many bytes have been appended. */
    public int length() {
        return length;
    }

    /** Forgets the bytes and keeps the room. */
    public void clear() {
        length = 0;
    }

    /** Appends all of {@code source}. */
    public void put(byte[] source) {
        put(source, source.length);
    }

    /** Appends the first {@code count} bytes of {@code source}. */
    public void put(byte[] source, int count) {
        put(source, 0, count);
    }

    /** Appends {@code count} bytes of {@code source}, from {@code from} on. */
    public void put(byte[] source, int from, int count) {
        reserve(count);
        System.arraycopy(source, from, bytes, length, count);
        length += count;
    }

    /** Appends the text as it is. */
    public void put(Utf8Text text) {
        reserve(text.utf8Length());
        length = text.writeUtf8(bytes, length);
    }

    /** Appends the literal. */
    public void put(Literal literal) {
        reserve(literal.length());
        length = literal.write(bytes, length);
    }

    /** Appends one byte. */
    public void put(byte value) {
        reserve(1);
        bytes[length++] = value;
    }

    /** Appends four bytes, the lowest first. */
    public void putLittleEndian(int value) {
        reserve(Integer.BYTES);
        INT.set(bytes, length, Integer.reverseBytes(value));
        length += Integer.BYTES;
    }

    /** Appends eight bytes, the highest first. */
    public void putBigEndian(long value) {
        reserve(Long.BYTES);
        LONG.set(bytes, length, value);
        length += Long.BYTES;
    }

    /** Appends four bytes, the highest first. */
    public void putBigEndianInt(int value) {
        reserve(Integer.BYTES);
        INT.set(bytes, length, value);
        length += Integer.BYTES;
    }

    /** Appends the lower two bytes of {@code value}, the higher of them first. */
    public void putBigEndianShort(int value) {
        reserve(Short.BYTES);
        SHORT.set(bytes, length, (short) value);
        length += Short.BYTES;
    }

    /**
     * Replaces four bytes by those of {@code value}, the highest first.
     *
     * @param at where the first is, 0 to {@code length() - 4}
     */
    public void setBigEndianInt(int at, int value) {
        INT.set(bytes, at, value);
    }

    /**
     * Replaces four bytes by those of {@code value}, the lowest first.
     *
     * @param at where the first is, 0 to {@code length() - 4}
     */
    public void setLittleEndian(int at, int value) {
        INT.set(bytes, at, Integer.reverseBytes(value));
    }

    /** Appends {@code value}, 0 to 999, in as many decimal digits as it needs. */
    public void putSmallDecimal(int value) {
        reserve(Integer.BYTES);
        INT.set(bytes, length, SMALL_DECIMALS[value]);
        length += digits(value);
    }

    /** Appends {@code value}, 0 or more, in as many decimal digits as it needs. */
    public void putDecimal(long value) {
        if (value < SMALL_DECIMALS.length) {
            putSmallDecimal((int) value);
        } else {
            putLargeDecimal(value);
        }
    }

    private void putLargeDecimal(long value) {
        int count = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            count++;
        }
        reserve(count);
        int at = length + count;
        for (long rest = value; at > length; rest /= 10) {
            bytes[--at] = (byte) ('0' + rest % 10);
        }
        length += count;
    }

    /** How many decimal digits {@code value}, 0 to 999, has: 1 and the signs of two differences, free of branches. */
    private static int digits(int value) {
        return 1 + ((9 - value) >>> 31) + ((99 - value) >>> 31);
    }

    /** Appends an IPv4 address as four decimal octets. */
    public void putIpv4(int bits) {
        reserve(4 * Integer.BYTES);
        putOctet(bits >>> 24);
        putOctet((bits >>> 16) & 0xff);
        putOctet((bits >>> 8) & 0xff);
        putOctet(bits & 0xff);
        length--; // the last dot
    }

    private void putOctet(int octet) {
        INT.set(bytes, length, SMALL_DECIMALS[octet]);
        length += digits(octet) + 1;
    }

    /** Appends an IPv6 address as RFC 5952 writes it. */
    public void putIpv6(long high, long low) {
        if (hasZeroRun(high, low)) {
            // Two zero groups in a row: one random address in 600 million.
            put(new Ipv6Address(high, low).toString().getBytes(StandardCharsets.US_ASCII));
            return;
        }
        reserve(IPV6_GROUPS * GROUP_LENGTH);
        putGroups(high);
        putGroups(low);
        length--; // the last colon
    }

    /** Whether an IPv6 address has two 16-bit groups of zeros in a row, which RFC 5952 shortens to {@code ::}. */
    private static boolean hasZeroRun(long high, long low) {
        long between = (high << 32) | (low >>> 32);
        return hasZeroPair(high) || hasZeroPair(between) || hasZeroPair(low);
    }

    /** Whether the first two, middle two or last two of four 16-bit groups are zero. */
    private static boolean hasZeroPair(long groups) {
        return (groups & 0xffff_ffff_0000_0000L) == 0
                || (groups & 0x0000_ffff_ffff_0000L) == 0
                || (groups & 0x0000_0000_ffff_ffffL) == 0;
    }

    /** Appends four 16-bit groups, each with a colon. */
    private void putGroups(long groups) {
        long first = HexDigits.eight(groups >>> 32);
        long second = HexDigits.eight(groups);
        putGroup((int) (first >>> 32), (int) (groups >>> 48));
        putGroup((int) first, (int) (groups >>> 32) & 0xffff);
        putGroup((int) (second >>> 32), (int) (groups >>> 16) & 0xffff);
        putGroup((int) second, (int) groups & 0xffff);
    }

    /** Appends the four {@code digits} of a group without its leading zeros, and a colon. */
    private void putGroup(int digits, int group) {
        // Of 32 bits, 16 are always zero; of the rest, each four make a digit. The last digit stays, even if it is 0.
        int leadingZeros = (Integer.numberOfLeadingZeros(group | 1) - 16) >> 2;
        INT.set(bytes, length, digits << (8 * leadingZeros));
        length += 4 - leadingZeros;
        bytes[length++] = ':';
    }

    /** Appends a MAC address as six pairs of lower-case hexadecimal digits with colons between. */
    public void putMac(long bits) {
        reserve(MAC_LENGTH);
        long first = HexDigits.eight(bits >>> 16);
        long last = HexDigits.eight(bits);
        putPair(first >>> 48, (byte) ':');
        putPair(first >>> 32, (byte) ':');
        putPair(first >>> 16, (byte) ':');
        putPair(first, (byte) ':');
        putPair(last >>> 16, (byte) ':');
        putPair(last, (byte) ':');
        length--; // the last colon
    }

    private void putPair(long digits, byte separator) {
        SHORT.set(bytes, length, (short) digits);
        bytes[length + 2] = separator;
        length += 3;
    }

    /** Appends a UUID as RFC 9562 writes it. */
    public void putUuid(long high, long low) {
        reserve(UUID_LENGTH);
        long middle = HexDigits.eight(high);
        long node = HexDigits.eight(low >>> 32);
        byte[] target = bytes;
        int at = length;
        LONG.set(target, at, HexDigits.eight(high >>> 32));
        target[at + 8] = '-';
        INT.set(target, at + 9, (int) (middle >>> 32));
        target[at + 13] = '-';
        INT.set(target, at + 14, (int) middle);
        target[at + 18] = '-';
        INT.set(target, at + 19, (int) (node >>> 32));
        target[at + 23] = '-';
        INT.set(target, at + 24, (int) node);
        LONG.set(target, at + 28, HexDigits.eight(low));
        length = at + UUID_LENGTH;
    }

    /** Makes room for {@code count} bytes more and a block. */
    private void reserve(int count) {
        if (bytes.length - length < count + Blocks.SIZE) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count + Blocks.SIZE));
        }
    }
}
