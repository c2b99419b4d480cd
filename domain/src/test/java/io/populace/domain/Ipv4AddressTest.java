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

class Ipv4AddressTest {

    private static final long SEED = 4;
    private static final int VALUES = 100_000;

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 0",
        "0.0.0.1, 1",
        "1.2.3.4, 16909060",
        "127.255.255.255, 2147483647",
        "128.0.0.0, -2147483648",
        "255.255.255.255, -1",
        "100.10.99.9, 1678402313",
    })
    void readsAndWritesFourOctets(String text, int bits) {
        assertEquals(text, new Ipv4Address(bits).toString());
        assertEquals(new Ipv4Address(bits), Ipv4Address.parse(text));
    }

    @Test
    void agreesWithTheJdk() throws UnknownHostException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < VALUES; i++) {
            Ipv4Address address = new Ipv4Address(random.nextInt());
            String expected = InetAddress.getByAddress(
                            ByteBuffer.allocate(4).putInt(address.bits()).array())
                    .getHostAddress();
            String where = "seed " + SEED + ", value " + i;
            assertEquals(expected, address.toString(), where);
            assertEquals(address, Ipv4Address.parse(expected), where);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "...",
                "1.2.3",
                "1.2.3.",
                ".1.2.3",
                "1..2.3",
                "1.2.3.4.5",
                "1.2.3.4.",
                "256.1.1.1",
                "1.1.1.256",
                "1.1.1.999",
                "1.1.1.1000",
                "01.1.1.1",
                "1.1.1.00",
                "1.1.1.+1",
                "1.1.1.-1",
                "1.1.1.a",
                " 1.1.1.1",
                "1.1.1.1 ",
                "1.1.1.1\n",
                "1.1.1.١",
                "::ffff:1.2.3.4",
            })
    void refusesAnyOtherSpelling(String text) {
        assertRefused("ipv4_address must be four octets 0 to 255: " + Excerpt.of(text), () -> Ipv4Address.parse(text));
    }
}
