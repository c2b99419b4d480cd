package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv6AddressTest {

    private static final long SEED = 6;
    private static final int VALUES = 100_000;

    @ParameterizedTest
    @CsvSource({
        "0:0:0:0:0:0:0:0, ::",
        "0:0:0:0:0:0:0:1, ::1",
        "1:0:0:0:0:0:0:0, 1::",
        "2001:db8:0:0:0:0:0:1, 2001:db8::1",
        "2001:db8:0:0:0:0:2:1, 2001:db8::2:1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "1:0:0:2:0:0:0:3, 1:0:0:2::3",
        "1:0:0:0:2:0:0:3, 1::2:0:0:3",
        "0:0:1:1:1:1:1:1, ::1:1:1:1:1:1",
        "1:1:1:1:1:1:0:0, 1:1:1:1:1:1::",
        "0:1:1:1:1:1:1:0, 0:1:1:1:1:1:1:0",
        "1:1:1:0:0:1:1:1, 1:1:1::1:1:1",
        "2001:0DB8:0000:000A:00bc:0def:1000:ABCD, 2001:db8:0:a:bc:def:1000:abcd",
        "0:0:0:0:0:ffff:c000:0201, ::ffff:c000:201",
        "0:0:0:0:0:0:c000:0201, ::c000:201",
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    })
    void writesAndParsesTheFormOfRfc5952(String groups, String canonical) {
        Ipv6Address address = ofGroups(groups);
        assertEquals(canonical, address.toString());
        assertEquals(address, Ipv6Address.parse(canonical));
    }

    @Test
    void agreesWithTheJdkAndAPlainImplementation() throws UnknownHostException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < VALUES; i++) {
            Ipv6Address address = new Ipv6Address(sparse(random), sparse(random));
            String text = address.toString();
            String where = "seed " + SEED + ", value " + i;
            assertEquals(PlainIpv6.text(address.high(), address.low()), text, where);
            assertEquals(address, Ipv6Address.parse(text), where);
            if (address.high() != 0) { // otherwise the JDK may turn it into an IPv4 address
                ByteBuffer expected =
                        ByteBuffer.wrap(InetAddress.getByName(text).getAddress());
                assertEquals(address, new Ipv6Address(expected.getLong(), expected.getLong()), where);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                ":::",
                "1",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7:",
                ":1:2:3:4:5:6:7",
                "12345::",
                "g::",
                "1::2::3",
                "2001:DB8::1",
                "2001:0db8::1",
                "2001:db8:0:0:0:0:0:1",
                "2001:db8::0:1",
                "0::1",
                "::0",
                "1:0:0:2:0:0:0:3",
                "1::2:0:0:0:3",
                "2001:db8:0:0:1::1",
                "2001:db8::1:1:1:1:1",
                "::ffff:192.0.2.1",
                "::ffff:C000:201",
                "::ffff:c000:0201",
                "192.0.2.1",
                "fe80::1%1",
                "fe80::1%eth0",
                "[::1]",
                "::1/128",
                " ::1",
                "::1 ",
                "::１",
                "example.com",
                "cafe",
            })
    void refusesAnyOtherSpelling(String text) {
        assertRefused("ipv6_address must be in the canonical form of RFC 5952: " + text, () -> Ipv6Address.parse(text));
    }

    private static Ipv6Address ofGroups(String groups) {
        long high = 0;
        long low = 0;
        for (String group : groups.split(":", -1)) {
            high = high << 16 | low >>> 48;
            low = low << 16 | Long.parseLong(group, 16);
        }
        return new Ipv6Address(high, low);
    }

    /** Four groups; each is zero half of the time, and some are short. */
    private static long sparse(SplittableRandom random) {
        long groups = 0;
        for (int i = 0; i < 4; i++) {
            groups = groups << 16 | (random.nextBoolean() ? 0 : random.nextInt(0x10000) >>> random.nextInt(16));
        }
        return groups;
    }
}
