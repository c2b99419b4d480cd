package io.populace.generation.drawing;

import io.populace.generation.random.KeyedRandom;

/**
 * Draws the /64 prefix of a global unicast IPv6 address, uniformly from the five blocks that IANA gave to the regional
 * registries on 3 October 2006: 2400::/12 to APNIC, 2600::/12 to ARIN, 2800::/12 to LACNIC, 2a00::/12 to RIPE NCC and
 * 2c00::/12 to AFRINIC (IANA IPv6 Global Unicast Address Assignments,
 * https://www.iana.org/assignments/ipv6-unicast-address-assignments). No block of the IANA IPv6 Special-Purpose Address
 * Registry lies in them.
 */
final class GlobalIpv6 {

    private static final int BLOCKS = 5;

    /** The first 12 bits of the first block, and how much further each next one is. */
    private static final long FIRST = 0x240;

    private static final long STEP = 0x020;

    /** Bits of a prefix behind those of its block. */
    private static final int FREE_BITS = 52;

    private static final long FREE = (1L << FREE_BITS) - 1;

    private GlobalIpv6() {}

    static long pickPrefix(long draw) {
        long rank = KeyedRandom.below(draw, (long) BLOCKS << FREE_BITS);
        return ((FIRST + STEP * (rank >>> FREE_BITS)) << FREE_BITS) | (rank & FREE);
    }
}
