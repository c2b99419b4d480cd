package io.populace.generation.drawing;

/**
 * Draws public unicast IPv4 addresses: all addresses outside the blocks below, uniformly and without rejection.
 *
 * <p>Blocks: the IANA IPv4 Special-Purpose Address Registry (RFC 6890 and later registrations,
 * https://www.iana.org/assignments/iana-ipv4-special-registry), multicast 224.0.0.0/4 (RFC 5771) and the reserved
 * 240.0.0.0/4 (RFC 1112), which includes 255.255.255.255.
 */
final class PublicIpv4 {

    /** First address and prefix length of each block, in ascending order. */
    private static final long[][] BLOCKS = {
        {0x00000000L, 8}, // 0.0.0.0/8 this network
        {0x0a000000L, 8}, // 10.0.0.0/8 private
        {0x64400000L, 10}, // 100.64.0.0/10 shared address space
        {0x7f000000L, 8}, // 127.0.0.0/8 loopback
        {0xa9fe0000L, 16}, // 169.254.0.0/16 link local
        {0xac100000L, 12}, // 172.16.0.0/12 private
        {0xc0000000L, 24}, // 192.0.0.0/24 IETF protocol assignments
        {0xc0000200L, 24}, // 192.0.2.0/24 documentation
        {0xc01fc400L, 24}, // 192.31.196.0/24 AS112
        {0xc034c100L, 24}, // 192.52.193.0/24 AMT
        {0xc0586300L, 24}, // 192.88.99.0/24 6to4 relays, deprecated
        {0xc0a80000L, 16}, // 192.168.0.0/16 private
        {0xc0af3000L, 24}, // 192.175.48.0/24 AS112
        {0xc6120000L, 15}, // 198.18.0.0/15 benchmarking
        {0xc6336400L, 24}, // 198.51.100.0/24 documentation
        {0xcb007100L, 24}, // 203.0.113.0/24 documentation
        {0xe0000000L, 3}, // 224.0.0.0/3 multicast and reserved
    };

    static final AddressPool POOL = new AddressPool(0, 32, 32, BLOCKS);

    private PublicIpv4() {}

    static int pick(long draw) {
        return (int) POOL.pick(draw);
    }
}
