package io.populace.domain;

import java.util.UUID;

/**
 * The device of a user.
 *
 * @param ipv4Address its IPv4 address
 * @param ipv6Address its IPv6 address
 * @param macAddress its hardware address
 * @param uuid version 4 UUID (RFC 9562) of the device
 * @param systemTriplet its platform
 */
public record Device(
        Ipv4Address ipv4Address,
        Ipv6Address ipv6Address,
        MacAddress macAddress,
        UUID uuid,
        SystemTriplet systemTriplet) {

    public Device {
        Require.version4(uuid, "UUID");
    }
}
