package io.populace.inspect;

import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * A set of 64-bit hashes in many small tables. They grow one at a time, and none is too large for a garbage collector to
 * move.
 */
final class HashSet64 {

    private static final int TABLE_BITS = 8;

    private final HashTable[] tables =
            Stream.generate(HashTable::new).limit(1 << TABLE_BITS).toArray(HashTable[]::new);
    private int size;

    /** Adds a hash; returns false if it was present. */
    boolean add(long hash) {
        boolean added = tables[(int) (hash >>> (Long.SIZE - TABLE_BITS))].add(hash);
        size += added ? 1 : 0;
        return added;
    }

    int size() {
        return size;
    }

    void forEach(LongConsumer action) {
        for (HashTable table : tables) {
            table.forEach(action);
        }
    }
}
