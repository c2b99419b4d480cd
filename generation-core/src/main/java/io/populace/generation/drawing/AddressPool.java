package io.populace.generation.drawing;

import io.populace.generation.random.KeyedRandom;

/**
 * The addresses of a range without those of some blocks, drawn equally often and without trying again.
 *
 * <p>A draw chooses a rank, and the address of that rank is the rank and the sizes of all blocks before it. Comparing it
 * with one block after the other costs a wrong guess of the processor for every block that as many draws lie before as
 * behind. So the ranks are divided into buckets by their first bits: nearly every bucket lies between two blocks, and all
 * ranks of such a bucket are the same offset away from their addresses.
 */
final class AddressPool {

    private static final int BUCKET_BITS = 8;

    /** In the place of a bucket's offset: a block lies in it, so that its ranks differ in theirs. No offset is negative. */
    private static final long DIFFERENT = -1;

    private final long first;
    private final long[] starts;
    private final long[] sizes;
    private final long count;
    private final int bucketShift;
    private final long[] offsets = new long[1 << BUCKET_BITS];

    /**
     * A pool of the 2<sup>{@code rangeBits}</sup> addresses from {@code first} on.
     *
     * @param rangeBits 8 to 62
     * @param addressBits how long an address is, for the lengths of prefixes
     * @param blocks what is left out: first address and prefix length of each block, in ascending order
     */
    AddressPool(long first, int rangeBits, int addressBits, long[][] blocks) {
        this.first = first;
        starts = new long[blocks.length];
        sizes = new long[blocks.length];
        long blocked = 0;
        for (int i = 0; i < blocks.length; i++) {
            starts[i] = blocks[i][0];
            sizes[i] = 1L << (addressBits - blocks[i][1]);
            blocked += sizes[i];
        }
        count = (1L << rangeBits) - blocked;
        bucketShift = rangeBits - BUCKET_BITS;
        // Offsets never decrease from rank to rank: the same at both ends of a bucket, they are the same within it. The
        // last buckets reach beyond the last rank, which no draw chooses.
        for (int bucket = 0; bucket < offsets.length; bucket++) {
            long lowest = (long) bucket << bucketShift;
            long highest = lowest + (1L << bucketShift) - 1;
            long offset = addressOf(lowest) - lowest;
            offsets[bucket] = addressOf(highest) - highest == offset ? offset : DIFFERENT;
        }
    }

    /** The address that {@code draw} chooses; a larger draw, read as unsigned, chooses no smaller one. */
    long pick(long draw) {
        long rank = KeyedRandom.below(draw, count);
        long offset = offsets[(int) (rank >>> bucketShift)];
        return offset == DIFFERENT ? addressOf(rank) : rank + offset;
    }

    /** The plain way: an address steps over each block that it reaches. */
    long addressOf(long rank) {
        long address = first + rank;
        for (int i = 0; i < starts.length; i++) {
            address += address >= starts[i] ? sizes[i] : 0;
        }
        return address;
    }

    /** How many addresses there are. */
    long count() {
        return count;
    }
}
