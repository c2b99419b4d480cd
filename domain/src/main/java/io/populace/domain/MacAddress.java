package io.populace.domain;

import java.util.HexFormat;

/**
 * A 48-bit hardware address (IEEE 802, EUI-48).
 *
 * @param bits its 48 bits, the first octet in the highest eight of them
 */
public record MacAddress(long bits) {

    private static final HexFormat COLONS = HexFormat.ofDelimiter(":");
    private static final int OCTETS = 6;

    public MacAddress {
        if (bits >>> 48 != 0) {
            throw Require.violated("mac_address must have 48 bits", Long.toHexString(bits));
        }
    }

    /**
     * Reads six pairs of lower-case hexadecimal digits with colons between.
     *
     * @throws IllegalArgumentException unless {@code text} is what {@link #toString()} writes
     */
    public static MacAddress parse(String text) {
        String digits = text.replace(":", "");
        boolean wellFormed = digits.length() == 2 * OCTETS && digits.chars().allMatch(HexFormat::isHexDigit);
        MacAddress address = new MacAddress(wellFormed ? HexFormat.fromHexDigitsToLong(digits) : 0);
        Require.that(
                wellFormed && address.toString().equals(text),
                "mac_address must be six lower-case octets with colons between",
                text);
        return address;
    }

    @Override
    public String toString() {
        byte[] octets = new byte[OCTETS];
        for (int i = 0; i < OCTETS; i++) {
            octets[i] = (byte) (bits >>> (8 * (OCTETS - 1 - i)));
        }
        return COLONS.formatHex(octets);
    }
}
