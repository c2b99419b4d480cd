package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class GlobalIpv6Test {

    @Test
    void coversGlobalUnicastFromFirstToLast() {
        assertEquals(prefix(Cidr.GLOBAL_UNICAST_IPV6.first()), GlobalIpv6.pickPrefix(0));
        assertEquals(prefix(Cidr.GLOBAL_UNICAST_IPV6.last()), GlobalIpv6.pickPrefix(-1));
    }

    @Test
    void skipsEachBlock() {
        for (Cidr block : Cidr.SPECIAL_IPV6) {
            long before = prefix(block.first().subtract(BigInteger.ONE));
            long after = prefix(block.last().add(BigInteger.ONE));
            long draw = lastDrawUpTo(before);

            assertEquals(before, GlobalIpv6.pickPrefix(draw), () -> "before " + block);
            assertEquals(after, GlobalIpv6.pickPrefix(draw + 1), () -> "after " + block);
        }
    }

    private static long prefix(BigInteger address) {
        return address.shiftRight(64).longValueExact();
    }

    /** Found by bisection, as prefixes ascend with the draw, read as unsigned. */
    private static long lastDrawUpTo(long prefix) {
        long draw = 0;
        for (int bit = 63; bit >= 0; bit--) {
            long larger = draw | 1L << bit;
            if (GlobalIpv6.pickPrefix(larger) <= prefix) {
                draw = larger;
            }
        }
        return draw;
    }
}
