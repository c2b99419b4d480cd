package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HashSet64Test {

    @Test
    void agreesWithASetOfTheJdk() {
        SplittableRandom random = new SplittableRandom(42);
        Set<Long> twin = new HashSet<>();
        HashSet64 set = new HashSet64();
        for (int i = 0; i < 200_000; i++) {
            // Few different high and low bits, so that there are many duplicates and collisions.
            long hash = (random.nextLong() & 0xff00_0000_0000_01ffL) | 0x200;
            assertEquals(twin.add(hash), set.add(hash), "seed 42, index " + i);
        }
        assertEquals(twin.size(), set.size());
        Set<Long> all = new HashSet<>();
        set.forEach(hash -> assertTrue(all.add(hash)));
        assertEquals(twin, all);
    }

    @Test
    void containsZero() {
        HashSet64 set = new HashSet64();
        assertTrue(set.add(0));
        assertFalse(set.add(0));
        assertEquals(1, set.size());
    }
}
