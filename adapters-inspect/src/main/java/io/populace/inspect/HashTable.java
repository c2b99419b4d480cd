package io.populace.inspect;

import java.util.function.LongConsumer;

/** A table of hashes: open addressing with linear probing (Knuth, TAOCP 3, section 6.4, algorithm L). */
final class HashTable {

    private static final int INITIAL_SLOTS = 1 << 4;

    /** Marks an empty slot. The hash 0 is stored as 1, which adds a collision with probability 2^-64. */
    private static final long EMPTY = 0;

    private long[] slots = new long[INITIAL_SLOTS];
    private int size;

    /** Adds a hash; returns false if it was present. */
    boolean add(long hash) {
        long kept = hash == EMPTY ? 1 : hash;
        int slot = find(kept);
        if (slots[slot] == kept) {
            return false;
        }
        slots[slot] = kept;
        size++;
        if (size > slots.length / 4 * 3) {
            grow();
        }
        return true;
    }

    void forEach(LongConsumer action) {
        for (long hash : slots) {
            if (hash != EMPTY) {
                action.accept(hash);
            }
        }
    }

    private int find(long hash) {
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        while (slots[slot] != EMPTY && slots[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long hash : old) {
            if (hash != EMPTY) {
                slots[find(hash)] = hash;
            }
        }
    }
}
