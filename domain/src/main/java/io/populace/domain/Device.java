package io.populace.domain;

import java.util.UUID;

/**
 * The device that a user connects with.
 *
 * @param ipv4Address its IPv4 address
 * @param ipv6Address its IPv6 address
 * @param macAddress its hardware address
 * @param uuid version 4 UUID (RFC 9562) of the device
 * @param systemTriplet what it runs on
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
