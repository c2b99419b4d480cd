package io.populace.benchmarks.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void runsOnceWhenOnceIsLongEnough() throws Exception {
        Runs runs = Runs.of(users -> 500 * users, 7, Duration.ZERO);

        assertEquals(new Runs(1, 7, 3500, runs.time()), runs);
    }

    @Test
    void addsUpRunsUntilItIsLongEnough() throws Exception {
        Duration atLeast = Duration.ofMillis(20);
        List<Long> asked = new ArrayList<>();

        Runs runs = Runs.of(users -> asked.add(users) ? 500 * users : 0, 7, atLeast);

        assertTrue(runs.time().compareTo(atLeast) >= 0, runs::toString);
        assertTrue(asked.stream().allMatch(users -> users == 7), asked::toString);
        assertEquals(new Runs(asked.size(), 7L * asked.size(), 3500L * asked.size(), runs.time()), runs);
    }
}
