package io.populace.inspect;

import com.google.common.hash.BloomFilter;
import com.google.common.hash.Funnels;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells which hashes were there before, in memory that does not grow: Bloom filters [1], which never miss one that was,
 * and mistake some that were not. How many they mistake can be foretold, and taken off.
 *
 * <p>A hash has to be in two filters. One filter of twice the size would not do as well: Guava derives all its bits from
 * two numbers [2], and where one of them is a multiple of the filter's size, they are all the same bit.
 *
 * <p>There are many pairs of small filters, so that a collector can move them and little of the heap is lost between.
 *
 * <p>A sketch that estimates how many differ, such as HyperLogLog, takes kilobytes instead of 52 MiB; but it is off by one
 * in a hundred, cannot tell no duplicate from a hundred thousand, and cannot name the lines. The filters are Guava's: kept
 * up, Apache License 2.0, Java 8 and later.
 *
 * <ol>
 *   <li>B. H. Bloom, Space/Time Trade-offs in Hash Coding with Allowable Errors, CACM 13(7), 1970
 *   <li>A. Kirsch, M. Mitzenmacher, Less Hashing, Same Performance: Building a Better Bloom Filter, ESA 2006
 * </ol>
 */
final class Sketch {

    /** Of this many values at most one is mistaken, by expectation; of ten million, one with a probability of 0.2 %. */
    static final int CAPACITY = 15_000_000;

    /** The probability that one filter mistakes the last of these. */
    private static final double LAST_MISTAKEN = 1e-3;

    private static final int PAIR_BITS = 10;

    private record Pair(BloomFilter<Long> one, BloomFilter<Long> other) {

        Pair(int capacity) {
            this(filter(capacity), filter(capacity));
        }

        private static BloomFilter<Long> filter(int capacity) {
            return BloomFilter.create(Funnels.longFunnel(), capacity, LAST_MISTAKEN);
        }

        boolean add(long hash) {
            boolean isNew = one.put(hash);
            return other.put(~hash) || isNew; // its bits have nothing in common with those of the hash itself
        }

        double mistaken() {
            return one.expectedFpp() * other.expectedFpp();
        }
    }

    private final List<Pair> pairs;
    private double expectedMistakes;

    /** A sketch that has seen {@code hashes}; good for {@code capacity} of them, and less and less for more. */
    Sketch(int capacity, HashSet64 hashes) {
        int share = Math.max(1, capacity >> PAIR_BITS);
        pairs = IntStream.range(0, 1 << PAIR_BITS)
                .mapToObj(i -> new Pair(share))
                .toList();
        hashes.forEach(hash -> pairOf(hash).add(hash));
    }

    /** Adds a hash; returns false if it was there, or is mistaken for one that was. */
    boolean add(long hash) {
        Pair pair = pairOf(hash);
        expectedMistakes += pair.mistaken();
        return pair.add(hash);
    }

    /** How many hashes have been mistaken, by expectation: a Poisson variable's mean. */
    double expectedMistakes() {
        return expectedMistakes;
    }

    private Pair pairOf(long hash) {
        return pairs.get((int) (hash >>> (Long.SIZE - PAIR_BITS)));
    }
}
