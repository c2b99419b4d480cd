package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.Ipv4Address;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class PublicIpv4Test {

    @Test
    void startsAfterTheFirstBlockAndEndsBeforeTheLast() {
        assertEquals("1.0.0.0", text(0));
        assertEquals("223.255.255.255", text(-1));
    }

    @Test
    void skipsEachBlock() {
        int blocks = 0;
        for (Cidr block : Cidr.SPECIAL_IPV4) {
            BigInteger before = block.first().subtract(BigInteger.ONE);
            BigInteger after = block.last().add(BigInteger.ONE);
            if (isBetweenPublicOnes(before, after)) {
                long draw = lastDrawUpTo(before);
                assertEquals(before, Cidr.number(text(draw)), () -> "before " + block);
                assertEquals(after, Cidr.number(text(draw + 1)), () -> "after " + block);
                blocks++;
            }
        }
        assertEquals(Cidr.SPECIAL_IPV4.size() - 3, blocks, "all but the first and the last two");
    }

    @Test
    void skipsNoAddressBetweenBlocks() {
        BigInteger previous = Cidr.number("8.8.8.7");
        long draw = lastDrawUpTo(previous);
        for (int i = 0; i < 1_000; i++) {
            BigInteger next = Cidr.number(text(draw + 1));
            assertEquals(previous.add(BigInteger.ONE), next);
            previous = next;
            draw = lastDrawUpTo(previous);
        }
    }

    private static boolean isBetweenPublicOnes(BigInteger before, BigInteger after) {
        boolean inside = before.signum() >= 0 && after.bitLength() <= 32;
        return inside && Cidr.SPECIAL_IPV4.stream().noneMatch(block -> block.contains(before) || block.contains(after));
    }

    /** Found by bisection, as addresses ascend with the draw, read as unsigned. */
    private static long lastDrawUpTo(BigInteger address) {
        long draw = 0;
        for (int bit = 63; bit >= 0; bit--) {
            long larger = draw | 1L << bit;
            if (Cidr.number(text(larger)).compareTo(address) <= 0) {
                draw = larger;
            }
        }
        assertTrue(Cidr.number(text(draw)).compareTo(address) <= 0);
        return draw;
    }

    private static String text(long draw) {
        return new Ipv4Address(PublicIpv4.pick(draw)).toString();
    }
}
