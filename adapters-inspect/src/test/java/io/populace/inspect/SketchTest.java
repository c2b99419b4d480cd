package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

    private static final int CAPACITY = 1 << 17;
    private static final long SEED = 42;

    @Test
    void hasNoFalseNegatives() {
        Sketch sketch = new Sketch(CAPACITY, new HashSet64());
        addAll(sketch, CAPACITY);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < CAPACITY; i++) {
            assertFalse(sketch.add(random.nextLong()), "seed " + SEED + ", index " + i);
        }
    }

    @Test
    void containsTheHashesOfTheSet() {
        HashSet64 hashes = new HashSet64();
        hashes.add(7);
        hashes.add(-7);
        Sketch sketch = new Sketch(CAPACITY, hashes);
        assertFalse(sketch.add(7));
        assertFalse(sketch.add(-7));
        assertTrue(sketch.add(8));
    }

    @Test
    void hasNoFalsePositivesWithinItsCapacity() {
        Sketch sketch = new Sketch(CAPACITY, new HashSet64());
        assertEquals(0, addAll(sketch, CAPACITY));
        assertEquals(0, sketch.expectedMistakes(), 0.1);
    }

    @Test
    void predictsItsFalsePositivesAboveItsCapacity() {
        assertPredictsItsFalsePositives(2);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void predictsItsFalsePositivesFarAboveItsCapacity(int times) {
        assertPredictsItsFalsePositives(times);
    }

    private static void assertPredictsItsFalsePositives(int times) {
        Sketch sketch = new Sketch(CAPACITY, new HashSet64());
        long mistakes = addAll(sketch, CAPACITY * times);
        double expected = sketch.expectedMistakes();
        assertTrue(expected > 1, times + " times the capacity, expected " + expected);
        assertEquals(expected, (double) mistakes, 4 * Math.sqrt(expected), times + " times the capacity");
    }

    private static long addAll(Sketch sketch, int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        long mistakes = 0;
        for (int i = 0; i < count; i++) {
            mistakes += sketch.add(random.nextLong()) ? 0 : 1;
        }
        return mistakes;
    }
}
