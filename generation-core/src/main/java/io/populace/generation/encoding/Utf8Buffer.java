package io.populace.generation.encoding;

import io.populace.domain.Ipv6Address;
import io.populace.generation.drawing.AsciiText;
import io.populace.generation.lexicon.PaddedBytes;
import io.populace.generation.lexicon.Term;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growable run of bytes that encoders append to. Of one thread at a time. */
public final class Utf8Buffer {

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
        reserve(source.length);
        System.arraycopy(source, 0, bytes, length, source.length);
        length += source.length;
    }

    /** Appends the word. */
    public void put(Term term) {
        reserve(term.utf8Length());
        length = term.writeUtf8(bytes, length);
    }

    /** Appends what stands for the word between the quotes of a JSON string. */
    public void putJson(Term term) {
        reserve(term.jsonLength());
        length = term.writeJson(bytes, length);
    }

    /** Appends the text. */
    public void put(AsciiText text) {
        reserve(text.length());
        length = text.write(bytes, length);
    }

    /** Appends one byte. */
    public void put(byte value) {
        reserve(1);
        bytes[length++] = value;
    }

    /** Appends {@code value}, 0 to 999, in as many decimal digits as it needs. */
    public void putSmallDecimal(int value) {
        reserve(3);
        if (value >= 100) {
            bytes[length++] = (byte) ('0' + value / 100);
        }
        if (value >= 10) {
            bytes[length++] = (byte) ('0' + value / 10 % 10);
        }
        bytes[length++] = (byte) ('0' + value % 10);
    }

    /** Appends an IPv4 address as four decimal octets. */
    public void putIpv4(int bits) {
        putSmallDecimal(bits >>> 24);
        put((byte) '.');
        putSmallDecimal((bits >>> 16) & 0xff);
        put((byte) '.');
        putSmallDecimal((bits >>> 8) & 0xff);
        put((byte) '.');
        putSmallDecimal(bits & 0xff);
    }

    /** Appends an IPv6 address as RFC 5952 writes it. */
    public void putIpv6(long high, long low) {
        if (hasZeroRun(high, low)) {
            // Two zero groups in a row: one random address in 600 million.
            put(new Ipv6Address(high, low).toString().getBytes(StandardCharsets.US_ASCII));
            return;
        }
        for (int shift = 48; shift >= 0; shift -= 16) {
            putGroup((int) (high >>> shift) & 0xffff);
            put((byte) ':');
        }
        for (int shift = 48; shift > 0; shift -= 16) {
            putGroup((int) (low >>> shift) & 0xffff);
            put((byte) ':');
        }
        putGroup((int) low & 0xffff);
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

    /** One group without leading zeros. */
    private void putGroup(int group) {
        int significantBits = Integer.SIZE - Integer.numberOfLeadingZeros(group | 1);
        putHex(group, (significantBits + 3) / 4);
    }

    /** Appends a MAC address as six pairs of lower-case hexadecimal digits with colons between. */
    public void putMac(long bits) {
        for (int shift = 40; shift > 0; shift -= 8) {
            putHex(bits >>> shift, 2);
            put((byte) ':');
        }
        putHex(bits, 2);
    }

    /** Appends a UUID as RFC 9562 writes it. */
    public void putUuid(long high, long low) {
        putHex(high >>> 32, 8);
        put((byte) '-');
        putHex(high >>> 16, 4);
        put((byte) '-');
        putHex(high, 4);
        put((byte) '-');
        putHex(low >>> 48, 4);
        put((byte) '-');
        putHex(low, 12);
    }

    /** Appends the lowest {@code digits} hexadecimal digits of {@code value}, in lower case, leading zeros and all. */
    public void putHex(long value, int digits) {
        reserve(digits);
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            int digit = (int) (value >>> shift) & 15;
            bytes[length++] = (byte) (digit < 10 ? '0' + digit : 'a' - 10 + digit);
        }
    }

    /** Makes room for {@code count} bytes more, and for what a copy may write beyond them. */
    private void reserve(int count) {
        if (bytes.length - length < count + PaddedBytes.SLACK) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count + PaddedBytes.SLACK));
        }
    }
}
