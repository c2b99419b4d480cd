package io.populace.inspect;

import com.google.common.hash.BloomFilter;
import com.google.common.hash.Funnels;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Detects repeated hashes in constant memory with Bloom filters [1]. They have no false negatives; the expected number of
 * false positives is known and can be subtracted.
 *
 * <p>A hash counts as repeated only if two filters contain it. One filter of twice the size would be worse: Guava derives
 * all bits from two numbers [2], and if one of them is a multiple of the filter's size, all bits are the same.
 *
 * <p>There are many pairs of small filters, so that a garbage collector can move them and the heap is not fragmented.
 *
 * <p>A sketch that estimates the number of distinct values, such as HyperLogLog, takes kilobytes instead of 52 MiB. But its
 * error is one per cent, so it cannot distinguish none from a hundred thousand duplicates, and it cannot name the lines.
 * The filters are Guava's: maintained, Apache License 2.0, Java 8 and later.
 *
 * <ol>
 *   <li>B. H. Bloom, Space/Time Trade-offs in Hash Coding with Allowable Errors, CACM 13(7), 1970
 *   <li>A. Kirsch, M. Mitzenmacher, Less Hashing, Same Performance: Building a Better Bloom Filter, ESA 2006
 * </ol>
 */
final class Sketch {

    /** Among this many values, at most one false positive is expected; among ten million, 0.002. */
    static final int CAPACITY = 15_000_000;

    /** The false positive rate of one filter at this capacity. */
    private static final double FALSE_POSITIVE_RATE = 1e-3;

    private static final int PAIR_BITS = 10;

    private record Pair(BloomFilter<Long> one, BloomFilter<Long> other) {

        Pair(int capacity) {
            this(filter(capacity), filter(capacity));
        }

        private static BloomFilter<Long> filter(int capacity) {
            return BloomFilter.create(Funnels.longFunnel(), capacity, FALSE_POSITIVE_RATE);
        }

        boolean add(long hash) {
            boolean isNew = one.put(hash);
            return other.put(~hash) || isNew; // independent of the bits of the hash itself
        }

        double falsePositiveRate() {
            return one.expectedFpp() * other.expectedFpp();
        }
    }

    private final List<Pair> pairs;
    private double expectedMistakes;

    /** A sketch that contains {@code hashes}; its errors increase beyond {@code capacity} hashes. */
    Sketch(int capacity, HashSet64 hashes) {
        int share = Math.max(1, capacity >> PAIR_BITS);
        pairs = IntStream.range(0, 1 << PAIR_BITS)
                .mapToObj(i -> new Pair(share))
                .toList();
        hashes.forEach(hash -> pairOf(hash).add(hash));
    }

    /** Adds a hash; returns false if it was present or is a false positive. */
    boolean add(long hash) {
        Pair pair = pairOf(hash);
        expectedMistakes += pair.falsePositiveRate();
        return pair.add(hash);
    }

    /** The expected number of false positives so far: the mean of a Poisson distribution. */
    double expectedMistakes() {
        return expectedMistakes;
    }

    private Pair pairOf(long hash) {
        return pairs.get((int) (hash >>> (Long.SIZE - PAIR_BITS)));
    }
}
