package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.Device;
import io.populace.domain.User;
import io.populace.testsupport.facts.Facts;
import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks devices by {@link InetAddress}, {@link UUID} and a list of the special blocks. */
class DeviceCoherenceTest {

    private static final int USERS = 20_000;

    @ParameterizedTest
    @ValueSource(longs = {0, 42, -1})
    void hasAPublicUnicastIpv4Address(long seed) {
        Drawn.forEach(seed, USERS, (user, which) -> {
            String text = user.device().ipv4Address().toString();
            assertPublicUnicast(text, which);
            BigInteger number = Cidr.number(text);
            assertTrue(
                    Cidr.SPECIAL_IPV4.stream().noneMatch(block -> block.contains(number)), () -> which + ": " + text);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 42, -1})
    void hasAGlobalUnicastIpv6Address(long seed) {
        Drawn.forEach(seed, USERS, (user, which) -> {
            String text = user.device().ipv6Address().toString();
            assertPublicUnicast(text, which);
            BigInteger number = Cidr.number(text);
            assertTrue(Cidr.GLOBAL_UNICAST_IPV6.contains(number), () -> which + ": " + text);
            assertTrue(
                    Cidr.SPECIAL_IPV6.stream().noneMatch(block -> block.contains(number)), () -> which + ": " + text);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 42, -1})
    void hasALocallyAdministeredUnicastMacAddress(long seed) {
        Drawn.forEach(seed, USERS, (user, which) -> {
            String text = user.device().macAddress().toString();
            assertTrue(text.matches("[0-9a-f][26ae](:[0-9a-f]{2}){5}"), () -> which + ": " + text);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 42, -1})
    void hasARandomUuidLikeItsUser(long seed) {
        Set<UUID> seen = new HashSet<>();
        Drawn.forEach(seed, USERS, (user, which) -> {
            for (UUID uuid : new UUID[] {user.userId(), user.device().uuid()}) {
                assertEquals(4, uuid.version(), () -> which + ": " + uuid);
                assertEquals(2, uuid.variant(), () -> which + ": " + uuid);
                assertTrue(seen.add(uuid), () -> which + ": " + uuid);
            }
        });
    }

    @Test
    void setsAndClearsEveryFreeBit() {
        long[] set = new long[8];
        long[] clear = new long[8];
        Drawn.forEach(42, USERS, (user, which) -> {
            long[] words = words(user);
            for (int i = 0; i < words.length; i++) {
                set[i] |= words[i];
                clear[i] |= ~words[i];
            }
        });
        long[] free = new long[8];
        Arrays.setAll(free, i -> set[i] & clear[i]);

        assertEquals("ffffffff-ffff-0fff-3fff-ffffffffffff", new UUID(free[0], free[1]).toString(), "user id");
        assertEquals("ffffffff-ffff-0fff-3fff-ffffffffffff", new UUID(free[2], free[3]).toString(), "UUID");
        assertEquals(0xfcff_ffff_ffffL, free[4], "MAC address");
        assertEquals(0xffff_ffffL, free[5], "IPv4 address");
        assertEquals(0x0e0f_ffff_ffff_ffffL, free[6], "IPv6 prefix");
        assertEquals(-1, free[7], "IPv6 interface");
    }

    private static long[] words(User user) {
        UUID id = user.userId();
        Device device = user.device();
        return new long[] {
            id.getMostSignificantBits(),
            id.getLeastSignificantBits(),
            device.uuid().getMostSignificantBits(),
            device.uuid().getLeastSignificantBits(),
            device.macAddress().bits(),
            Integer.toUnsignedLong(device.ipv4Address().bits()),
            device.ipv6Address().high(),
            device.ipv6Address().low()
        };
    }

    @Test
    void hasEveryTripletOfTheFacts() {
        Set<String> triplets = new HashSet<>();
        Drawn.forEach(
                42,
                USERS,
                (user, which) -> triplets.add(user.device().systemTriplet().text()));

        assertEquals(Set.copyOf(Facts.load().systemTriplets()), triplets);
        assertEquals(10, triplets.size());
    }

    private static void assertPublicUnicast(String text, String which) {
        InetAddress address;
        try {
            address = InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new AssertionError(which + ": " + text, e);
        }
        assertEquals(text.contains(":"), address instanceof Inet6Address, () -> which + ": " + text);
        assertFalse(
                address.isAnyLocalAddress()
                        || address.isLoopbackAddress()
                        || address.isLinkLocalAddress()
                        || address.isSiteLocalAddress()
                        || address.isMulticastAddress(),
                () -> which + ": " + text);
    }
}
