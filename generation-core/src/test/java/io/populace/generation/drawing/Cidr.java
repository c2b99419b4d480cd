package io.populace.generation.drawing;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** A block of addresses, {@code first} to {@code last}, both inclusive. */
record Cidr(BigInteger first, BigInteger last) {

    /** The special-purpose blocks of IANA for IPv4, multicast and reserved space. */
    static final List<Cidr> SPECIAL_IPV4 = parseAll("""
            0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
            192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15
            198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4""");

    /** The special-purpose blocks of IANA in the global unicast space of IPv6. */
    static final List<Cidr> SPECIAL_IPV6 = parseAll("2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20");

    static final Cidr GLOBAL_UNICAST_IPV6 = parse("2000::/3");

    static Cidr parse(String block) {
        String[] halves = block.split("/", -1);
        byte[] address = bytes(halves[0]);
        BigInteger first = new BigInteger(1, address);
        BigInteger size = BigInteger.ONE.shiftLeft(8 * address.length - Integer.parseInt(halves[1]));
        return new Cidr(first, first.add(size).subtract(BigInteger.ONE));
    }

    private static List<Cidr> parseAll(String blocks) {
        return Stream.of(blocks.split("\\s+", -1)).map(Cidr::parse).toList();
    }

    boolean contains(BigInteger address) {
        return first.compareTo(address) <= 0 && last.compareTo(address) >= 0;
    }

    /** The address written as {@code literal}, as a number. */
    static BigInteger number(String literal) {
        return new BigInteger(1, bytes(literal));
    }

    private static byte[] bytes(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException e) {
            throw new AssertionError(literal, e);
        }
    }
}
