package io.populace.inspect;

import io.populace.domain.Catalog;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules on identifiers, and on devices: their addresses are public or, if users are safe, those of documentation. */
final class DeviceRules {

    /** Six octets; in the first, bit 0 is clear for unicast and bit 1 set for local (IEEE 802, section 8.2). */
    private static final Pattern LOCAL_MAC_ADDRESS = Pattern.compile("[0-9a-f][26ae](?::[0-9a-f]{2}){5}");

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,18}");

    private DeviceRules() {}

    static List<FieldRule> of(Catalog catalog) {
        Set<String> triplets = catalog.systemTriplets().entries().stream()
                .map(entry -> entry.triplet().text())
                .collect(Collectors.toSet());
        boolean safe = catalog.safe();
        return List.of(
                FieldRule.of(
                        "index",
                        "index is 0 or more",
                        Field.INDEX,
                        text -> INDEX.matcher(text).matches()),
                FieldRule.of("user_id", "user_id is a random UUID", Field.USER_ID, Uuids::isRandom),
                FieldRule.of("uuid", "UUID of device is a random UUID", Field.UUID, Uuids::isRandom),
                FieldRule.of(
                        "ipv4_address",
                        "IPv4 address is " + (safe ? "one of documentation" : "public unicast"),
                        Field.IPV4_ADDRESS,
                        safe ? Ipv4Addresses::isOfDocumentation : Ipv4Addresses::isPublicUnicast),
                FieldRule.of(
                        "ipv6_address",
                        "IPv6 address is " + (safe ? "one of documentation" : "global unicast"),
                        Field.IPV6_ADDRESS,
                        safe ? Ipv6Addresses::isCanonicalOfDocumentation : Ipv6Addresses::isCanonicalGlobalUnicast),
                FieldRule.of(
                        "mac_address",
                        "MAC address is unicast and local",
                        Field.MAC_ADDRESS,
                        text -> LOCAL_MAC_ADDRESS.matcher(text).matches()),
                FieldRule.of(
                        "system_triplet", "system triplet is in catalog", Field.SYSTEM_TRIPLET, triplets::contains));
    }
}
