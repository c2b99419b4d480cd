package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Compares buckets with the plain computation. */
class AddressPoolTest {

    @Test
    void agreesWithThePlainComputationAtTheEndsOfEveryBucket() {
        for (long end = 0; end <= 256; end++) {
            for (long draw = (end << 56) - 1_000; draw < (end << 56) + 1_000; draw++) {
                assertPicksWhatThePlainWayDoes(PublicIpv4.POOL, draw);
            }
        }
    }

    @Test
    void agreesWithThePlainComputationForTwoMillionDraws() {
        SplittableRandom random = new SplittableRandom(23);
        for (int i = 0; i < 2_000_000; i++) {
            assertPicksWhatThePlainWayDoes(PublicIpv4.POOL, random.nextLong());
        }
    }

    @Test
    void excludesTheBlocksAndNothingElse() {
        AddressPool pool = new AddressPool(0, 8, 8, new long[][] {{0, 6}, {16, 4}, {96, 8}, {98, 7}, {254, 7}});

        long[] picked = LongStream.range(0, pool.count())
                .map(rank -> pool.pick(drawOf(rank, pool)))
                .toArray();

        assertArrayEquals(
                LongStream.range(4, 254)
                        .filter(address -> address / 16 != 1 && address != 96 && address / 2 != 49)
                        .toArray(),
                picked);
    }

    private static void assertPicksWhatThePlainWayDoes(AddressPool pool, long draw) {
        long rank = Math.multiplyHigh(draw, pool.count()) + (draw < 0 ? pool.count() : 0);
        assertEquals(pool.addressOf(rank), pool.pick(draw), () -> "draw " + draw);
    }

    /** A draw that chooses {@code rank}: the draw is to 2<sup>64</sup> as the rank is to the count. */
    private static long drawOf(long rank, AddressPool pool) {
        long perRank = Long.divideUnsigned(-1, pool.count()) + 1; // 2^64 / count, rounded up
        return rank * perRank;
    }
}
