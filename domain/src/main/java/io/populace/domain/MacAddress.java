package io.populace.domain;

import java.util.HexFormat;

/**
 * A 48-bit hardware address (IEEE 802, EUI-48).
 *
 * @param bits its 48 bits, the first octet in the highest eight
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
     * Parses six octets in lower-case hexadecimal, separated by colons.
     *
     * @throws IllegalArgumentException if {@code text} is not in the form of {@link #toString()}
     */
    public static MacAddress parse(String text) {
        String digits = text.replace(":", "");
        boolean wellFormed = digits.length() == 2 * OCTETS && digits.chars().allMatch(HexFormat::isHexDigit);
        MacAddress address = new MacAddress(wellFormed ? HexFormat.fromHexDigitsToLong(digits) : 0);
        Require.that(
                wellFormed && address.toString().equals(text),
                "mac_address must be six lower-case octets separated by colons",
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
