package io.populace.generation.drawing;

import io.populace.generation.random.KeyedRandom;

/**
 * Draws the /64 prefix of global unicast IPv6 addresses: within 2000::/3 (RFC 4291, as allocated by IANA) and outside the
 * blocks below, equally often, without trying again.
 *
 * <p>Blocks: those parts of the IANA IPv6 Special-Purpose Address Registry that lie in 2000::/3 (RFC 6890 and what was
 * registered since, https://www.iana.org/assignments/iana-ipv6-special-registry).
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

    private static final long FIRST = 0x2000_0000_0000_0000L;
    private static final long[] STARTS = new long[BLOCKS.length];
    private static final long[] SIZES = new long[BLOCKS.length];
    private static final long GLOBAL_PREFIXES;

    static {
        long blocked = 0;
        for (int i = 0; i < BLOCKS.length; i++) {
            STARTS[i] = BLOCKS[i][0];
            SIZES[i] = 1L << (64 - BLOCKS[i][1]);
            blocked += SIZES[i];
        }
        GLOBAL_PREFIXES = (1L << 61) - blocked;
    }

    private GlobalIpv6() {}

    /** The prefix whose rank among the global ones {@code draw} chooses: a rank steps over each block it reaches. */
    static long pickPrefix(long draw) {
        long prefix = FIRST + KeyedRandom.below(draw, GLOBAL_PREFIXES);
        for (int i = 0; i < STARTS.length; i++) {
            prefix += prefix >= STARTS[i] ? SIZES[i] : 0;
        }
        return prefix;
    }
}
