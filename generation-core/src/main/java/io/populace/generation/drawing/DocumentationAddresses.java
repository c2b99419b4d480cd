package io.populace.generation.drawing;

import io.populace.generation.random.KeyedRandom;

/** Draws IP addresses that are reserved for documentation, so that nobody has them. */
final class DocumentationAddresses {

    /** 192.0.2.0/24, 198.51.100.0/24 and 203.0.113.0/24 (RFC 5737). */
    private static final int[] IPV4 = {0xc000_0200, 0xc633_6400, 0xcb00_7100};

    private static final int HOST_BITS = 8;

    /** 2001:db8::/32 (RFC 3849). */
    private static final long IPV6 = 0x2001_0db8_0000_0000L;

    private DocumentationAddresses() {}

    /** One of 768 addresses. */
    static int pickIpv4(long draw) {
        int rank = KeyedRandom.below(draw, IPV4.length << HOST_BITS);
        return IPV4[rank >>> HOST_BITS] | (rank & ((1 << HOST_BITS) - 1));
    }

    /** The first 64 bits of an address. */
    static long pickIpv6Prefix(long draw) {
        return IPV6 | (draw >>> Integer.SIZE);
    }
}
