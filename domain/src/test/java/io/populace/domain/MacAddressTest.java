package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MacAddressTest {

    private static final long SEED = 48;
    private static final int VALUES = 100_000;

    @ParameterizedTest
    @CsvSource({
        "00:00:00:00:00:00, 0",
        "00:00:00:00:00:01, 1",
        "ff:ff:ff:ff:ff:ff, 281474976710655",
        "02:1a:b3:c4:d5:e6, 2313708426726",
    })
    void readsAndWritesSixOctets(String text, long bits) {
        assertEquals(text, new MacAddress(bits).toString());
        assertEquals(new MacAddress(bits), MacAddress.parse(text));
    }

    @Test
    void agreesWithTheJdksFormatter() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < VALUES; i++) {
            MacAddress address = new MacAddress(random.nextLong(1L << 48));
            String expected =
                    String.format(Locale.ROOT, "%012x", address.bits()).replaceAll("..(?=.)", "$0:");
            String where = "seed " + SEED + ", value " + i;
            assertEquals(expected, address.toString(), where);
            assertEquals(address, MacAddress.parse(expected), where);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "281474976710656, 1000000000000",
        "-1, ffffffffffffffff",
        "-9223372036854775808, 8000000000000000",
        "9223372036854775807, 7fffffffffffffff",
    })
    void refusesMoreThan48Bits(long bits, String shown) {
        assertRefused("mac_address must have 48 bits: " + shown, () -> new MacAddress(bits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":::::",
                "021ab3c4d5e6",
                "02-1a-b3-c4-d5-e6",
                "02:1A:b3:c4:d5:e6",
                "02:1a:b3:c4:d5",
                "02:1a:b3:c4:d5:e6:f7",
                "02:1a:b3:c4:d5:e6:",
                ":02:1a:b3:c4:d5:e6",
                "2:1a:b3:c4:d5:e6",
                "02:1ab:3c:4d:5e:6f",
                "02:1a:b3:c4:d5:eg",
                "02:1a:b3:c4:d5:e ",
                "021a:b3c4:d5e6",
                "02:1a:b3:c4:d5:e６",
            })
    void refusesAnyOtherSpelling(String text) {
        assertRefused(
                "mac_address must be six lower-case octets separated by colons: " + text, () -> MacAddress.parse(text));
    }
}
