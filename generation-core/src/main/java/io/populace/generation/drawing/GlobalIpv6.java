package io.populace.generation.drawing;

/**
 * Draws the /64 prefix of a global unicast IPv6 address: in 2000::/3 (RFC 4291, as allocated by IANA) and outside the blocks
 * below, uniformly and without rejection.
 *
 * <p>Blocks: the entries of the IANA IPv6 Special-Purpose Address Registry within 2000::/3 (RFC 6890 and later
 * registrations, https://www.iana.org/assignments/iana-ipv6-special-registry).
 */
final class GlobalIpv6 {

    /** First 64 bits and prefix length of each block, in ascending order. */
    private static final long[][] BLOCKS = {
        {0x2001_0000_0000_0000L, 23}, // 2001::/23 IETF protocol assignments, Teredo and ORCHID among them
        {0x2001_0db8_0000_0000L, 32}, // 2001:db8::/32 documentation
        {0x2002_0000_0000_0000L, 16}, // 2002::/16 6to4
        {0x2620_004f_8000_0000L, 48}, // 2620:4f:8000::/48 AS112
        {0x3fff_0000_0000_0000L, 20}, // 3fff::/20 documentation
    };

    static final AddressPool POOL = new AddressPool(0x2000_0000_0000_0000L, 61, 64, BLOCKS);

    private GlobalIpv6() {}

    static long pickPrefix(long draw) {
        return POOL.pick(draw);
    }
}
