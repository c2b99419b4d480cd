package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    private static Device device(UUID uuid) {
        return new Device(
                new Ipv4Address(2), new Ipv6Address(3, 4), new MacAddress(5), uuid, new SystemTriplet("i686-pc-gnu"));
    }

    @ParameterizedTest
    @CsvSource({
        "00000000-0000-0000-8000-000000000000",
        "00000000-0000-3000-8000-000000000000",
        "00000000-0000-4000-0000-000000000000",
        "00000000-0000-4000-e000-000000000000",
    })
    void refusesAUuidOfAnyOtherVersionOrVariant(UUID uuid) {
        assertRefused("UUID must be a UUID of version 4 and variant 2: " + uuid, () -> device(uuid));
    }

    @Test
    void keepsEachValueInItsPlace() {
        Device device = device(Samples.VERSION_4);
        assertEquals(2, device.ipv4Address().bits());
        assertEquals(3, device.ipv6Address().high());
        assertEquals(4, device.ipv6Address().low());
        assertEquals(5, device.macAddress().bits());
        assertEquals(Samples.VERSION_4, device.uuid());
        assertEquals("i686-pc-gnu", device.systemTriplet().text());
    }
}
