package io.populace.generation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnginesTest {

    @Test
    void areSequentialThenParallel() {
        assertEquals(
                List.of("sequential", "parallel"), List.copyOf(Engines.byName(2).keySet()));
    }

    @Test
    void refusesZeroThreads() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Engines.byName(0));
        assertEquals("threads must be 1 to 1024: 0", refused.getMessage());
    }
}
