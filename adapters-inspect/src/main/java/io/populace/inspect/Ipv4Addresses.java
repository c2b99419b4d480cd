package io.populace.inspect;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Checks that IPv4 addresses are public and unicast, or those of documentation. */
final class Ipv4Addresses {

    private static final Pattern FORM = Pattern.compile(
            "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}");

    /** The IANA IPv4 Special-Purpose Address Registry (RFC 6890 and its updates), and multicast (RFC 5771). */
    private static final AddressBlocks SPECIAL = new AddressBlocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** RFC 5737. */
    private static final AddressBlocks DOCUMENTATION =
            new AddressBlocks("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24");

    private Ipv4Addresses() {}

    static boolean isPublicUnicast(String text) {
        return is(text, address -> !SPECIAL.contain(address));
    }

    /** Whether an address is reserved for documentation, so that it is nobody's. */
    static boolean isOfDocumentation(String text) {
        return is(text, DOCUMENTATION::contain);
    }

    private static boolean is(String text, Predicate<byte[]> rule) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            return rule.test(InetAddress.getByName(text).getAddress()); // a literal: no DNS lookup
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
