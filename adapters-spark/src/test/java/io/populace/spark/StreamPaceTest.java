package io.populace.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StreamPaceTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private long now = -5;

    @Test
    void bringsTheUsersOfASecondAtItsEnd() {
        StreamPace pace = new StreamPace(1_000, () -> now, 70);

        assertEquals(70, pace.next());
        now += SECOND - 1;
        assertEquals(70, pace.next());
        now++;
        assertEquals(1_070, pace.next());
        now += SECOND - 1;
        assertEquals(1_070, pace.next());
        now++;
        assertEquals(2_070, pace.next());
    }

    @Test
    void forgetsNobodyWhoCameDueBetweenQuestions() {
        StreamPace pace = new StreamPace(3, () -> now, 0);

        now += TimeUnit.DAYS.toNanos(365);
        assertEquals(3L * 365 * 24 * 60 * 60, pace.next());
    }

    @Test
    void endsWithTheLastUserAtAnyRateAndAge() {
        now = 0;
        StreamPace pace = new StreamPace(StreamPace.MAX_RATE, () -> now, 1);
        now = Long.MAX_VALUE;

        assertEquals(9_223_372_036_000_000_001L, pace.next());
        assertEquals(Long.MAX_VALUE, late(Long.MAX_VALUE - 1));
    }

    /** What a pace that began at {@code first} says half a century later. */
    private long late(long first) {
        now = 0;
        StreamPace pace = new StreamPace(2, () -> now, first);
        now = TimeUnit.DAYS.toNanos(50 * 365);
        return pace.next();
    }
}
