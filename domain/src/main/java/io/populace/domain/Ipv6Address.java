package io.populace.domain;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/**
 * An IPv6 address. Its text is the canonical form of RFC 5952.
 *
 * @param high its first 64 bits
 * @param low its last 64 bits
 */
public record Ipv6Address(long high, long low) {

    private static final int GROUPS = 8;

    /**
     * Parses the canonical form of RFC 5952.
     *
     * @throws IllegalArgumentException if {@code text} is not in the form of {@link #toString()}
     */
    public static Ipv6Address parse(String text) {
        // With only hexadecimal digits and at least one colon, InetAddress never asks a name server.
        boolean literal = text.indexOf(':') >= 0 && text.chars().allMatch(c -> c == ':' || Character.digit(c, 16) >= 0);
        byte[] bytes = literal ? bytes(text) : new byte[0];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        boolean wellFormed = bytes.length == 2 * Long.BYTES;
        Ipv6Address address = wellFormed ? new Ipv6Address(buffer.getLong(), buffer.getLong()) : new Ipv6Address(0, 0);
        Require.that(
                wellFormed && address.toString().equals(text),
                "ipv6_address must be in the canonical form of RFC 5952",
                text);
        return address;
    }

    private static byte[] bytes(String literal) {
        try {
            byte[] bytes = InetAddress.getByName(literal).getAddress();
            return bytes.length == Integer.BYTES ? ipv4Mapped(bytes) : bytes;
        } catch (UnknownHostException e) {
            return new byte[0];
        }
    }

    /** Undoes InetAddress turning {@code ::ffff:102:304} into an IPv4 address (RFC 4291, section 2.5.5.2). */
    private static byte[] ipv4Mapped(byte[] ipv4) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(0)
                .putInt(0xffff)
                .put(ipv4)
                .array();
    }

    /** The canonical form: RFC 5952, section 4. */
    @Override
    public String toString() {
        int bestStart = -1;
        int bestLength = 1; // 4.2.2: a single group of zeros is not shortened
        for (int start = 0; start < GROUPS; start++) {
            int length = 0;
            while (start + length < GROUPS && group(start + length) == 0) {
                length++;
            }
            if (length > bestLength) { // 4.2.3: the longest run, or the first of equal length
                bestStart = start;
                bestLength = length;
            }
        }
        StringBuilder text = new StringBuilder(39);
        for (int i = 0; i < GROUPS; i++) {
            if (i == bestStart) {
                text.append("::");
                i += bestLength - 1;
                continue;
            }
            if (i > 0 && text.charAt(text.length() - 1) != ':') {
                text.append(':');
            }
            text.append(Integer.toHexString(group(i))); // 4.1, 4.3: no leading zeros, lower case
        }
        return text.toString();
    }

    private int group(int i) {
        long half = i < 4 ? high : low;
        return (int) (half >>> (48 - 16 * (i & 3))) & 0xffff;
    }
}
