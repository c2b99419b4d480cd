package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlobalIpv6Test {

    /** By the list of IANA. */
    private static final List<Cidr> BLOCKS = List.of(
            Cidr.parse("2400::/12"),
            Cidr.parse("2600::/12"),
            Cidr.parse("2800::/12"),
            Cidr.parse("2a00::/12"),
            Cidr.parse("2c00::/12"));

    @Test
    void givesTheFirstAndTheLastPrefixOfEachBlock() {
        long fifth = Long.divideUnsigned(-1, BLOCKS.size()); // of 2^64 - 1: without a remainder
        for (int i = 0; i < BLOCKS.size(); i++) {
            long firstDraw = i == 0 ? 0 : i * fifth + 1;
            long lastDraw = (i + 1) * fifth;

            assertEquals(prefix(BLOCKS.get(i).first()), GlobalIpv6.pickPrefix(firstDraw), "first of " + BLOCKS.get(i));
            assertEquals(prefix(BLOCKS.get(i).last()), GlobalIpv6.pickPrefix(lastDraw), "last of " + BLOCKS.get(i));
        }
    }

    private static long prefix(BigInteger address) {
        return address.shiftRight(64).longValueExact();
    }
}
