package io.populace.inspect;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Checks that IPv6 addresses are global unicast, or those of documentation, and in the canonical form of RFC 5952. */
final class Ipv6Addresses {

    private static final Pattern FORM = Pattern.compile("(?=.*:)[0-9a-f:]{2,39}");
    private static final int GROUPS = 8;

    /** The space that IANA allocates from (RFC 4291, section 2.4). */
    private static final AddressBlocks GLOBAL = new AddressBlocks("2000::/3");

    /** Blocks within it in the IANA IPv6 Special-Purpose Address Registry (RFC 6890 and its updates). */
    private static final AddressBlocks SPECIAL =
            new AddressBlocks("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    /** RFC 3849 and RFC 9637. */
    private static final AddressBlocks DOCUMENTATION = new AddressBlocks("2001:db8::/32", "3fff::/20");

    private Ipv6Addresses() {}

    static boolean isCanonicalGlobalUnicast(String text) {
        return isCanonical(text, address -> GLOBAL.contain(address) && !SPECIAL.contain(address));
    }

    /** Whether an address is canonical and reserved for documentation, so that it is nobody's. */
    static boolean isCanonicalOfDocumentation(String text) {
        return isCanonical(text, DOCUMENTATION::contain);
    }

    private static boolean isCanonical(String text, Predicate<byte[]> rule) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            InetAddress parsed = InetAddress.getByName(text); // a literal: no DNS lookup
            byte[] address = parsed.getAddress();
            return parsed instanceof Inet6Address // not an IPv4-mapped address
                    && rule.test(address)
                    && canonical(address).equals(text);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** RFC 5952, section 4: the first longest run of two or more zero groups becomes {@code ::}. */
    private static String canonical(byte[] address) {
        char[] groups = new char[GROUPS];
        ByteBuffer.wrap(address).asCharBuffer().get(groups);
        int from = 0;
        int length = 1;
        for (int start = 0, end = 0; start < GROUPS; start = ++end) {
            while (end < GROUPS && groups[end] == 0) {
                end++;
            }
            if (end - start > length) {
                from = start;
                length = end - start;
            }
        }
        return length == 1
                ? join(groups, 0, GROUPS)
                : join(groups, 0, from) + "::" + join(groups, from + length, GROUPS);
    }

    private static String join(char[] groups, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : ":").append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }
}
