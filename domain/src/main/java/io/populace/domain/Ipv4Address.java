package io.populace.domain;

/**
 * An IPv4 address.
 *
 * @param bits its 32 bits, the first octet in the highest eight
 */
public record Ipv4Address(int bits) {

    /**
     * Parses four decimal octets.
     *
     * @throws IllegalArgumentException if {@code text} is not in the form of {@link #toString()}
     */
    public static Ipv4Address parse(String text) {
        String[] octets = text.split("\\.", -1);
        boolean wellFormed = octets.length == 4;
        int bits = 0;
        for (int i = 0; wellFormed && i < 4; i++) {
            int length = octets[i].length();
            wellFormed = length >= 1 && length <= 3 && Ascii.isDigits(octets[i], 0, length);
            bits = wellFormed ? 256 * bits + Integer.parseInt(octets[i]) : 0;
        }
        Ipv4Address address = new Ipv4Address(bits);
        // Comparing with toString() refuses octets above 255 and leading zeros.
        Require.that(wellFormed && address.toString().equals(text), "ipv4_address must be four octets 0 to 255", text);
        return address;
    }

    @Override
    public String toString() {
        return (bits >>> 24) + "." + (bits >>> 16 & 0xff) + "." + (bits >>> 8 & 0xff) + "." + (bits & 0xff);
    }
}
