package io.populace.generation.drawing;

import io.populace.generation.random.KeyedRandom;

/**
 * The addresses of a range except those of some blocks, drawn uniformly and without rejection.
 *
 * <p>A draw chooses a rank; its address is the rank plus the sizes of all blocks before it. Comparing with each block in
 * turn costs a branch misprediction per block near the middle of the range. So ranks are grouped into buckets by their
 * first bits. Nearly every bucket lies between two blocks, where all ranks have the same offset to their addresses.
 */
final class AddressPool {

    private static final int BUCKET_BITS = 8;

    /** Marks a bucket that contains a block, so its ranks have different offsets. Real offsets are never negative. */
    private static final long DIFFERENT = -1;

    private final long first;
    private final long[] starts;
    private final long[] sizes;
    private final long count;
    private final int bucketShift;
    private final long[] offsets = new long[1 << BUCKET_BITS];

    /**
     * A pool of the 2<sup>{@code rangeBits}</sup> addresses from {@code first}.
     *
     * @param rangeBits 8 to 62
     * @param addressBits length of an address, to which prefix lengths refer
     * @param blocks excluded blocks: first address and prefix length of each, in ascending order
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
        // Offsets never decrease, so if both ends of a bucket have the same offset, all its ranks do. The last buckets
        // extend past the last rank, but no draw chooses those.
        for (int bucket = 0; bucket < offsets.length; bucket++) {
            long lowest = (long) bucket << bucketShift;
            long highest = lowest + (1L << bucketShift) - 1;
            long offset = addressOf(lowest) - lowest;
            offsets[bucket] = addressOf(highest) - highest == offset ? offset : DIFFERENT;
        }
    }

    /** The address chosen by {@code draw}; addresses ascend with the draw, read as unsigned. */
    long pick(long draw) {
        long rank = KeyedRandom.below(draw, count);
        long offset = offsets[(int) (rank >>> bucketShift)];
        return offset == DIFFERENT ? addressOf(rank) : rank + offset;
    }

    /** The plain computation: skips each block that the address reaches. */
    long addressOf(long rank) {
        long address = first + rank;
        for (int i = 0; i < starts.length; i++) {
            address += address >= starts[i] ? sizes[i] : 0;
        }
        return address;
    }

    /** The number of addresses. */
    long count() {
        return count;
    }
}
