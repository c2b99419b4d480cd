package io.populace.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    @Test
    void marksRoundNumbersUpToOneThatIsLargeEnough() {
        assertEquals(List.of(0.0, 2.0, 4.0, 6.0, 8.0), Axis.linear(8).ticks());
        assertEquals(
                List.of(0.0, 50.0, 100.0, 150.0, 200.0, 250.0), Axis.linear(201).ticks());
    }

    @Test
    void marksThePowersFromBelowTheLeastToAboveTheLargest() {
        assertEquals(List.of(10.0, 100.0, 1000.0), Axis.log(10, 11, 999).ticks());
        assertEquals(List.of(1.0, 2.0, 4.0), Axis.log(2, 1, 4).ticks());
    }

    @Test
    void keepsWhatIsBeyondItsEndsInside() {
        assertEquals(0, Axis.linear(8).position(-3));
        assertEquals(1, Axis.log(10, 10, 100).position(1e9));
        assertEquals(0.5, Axis.log(10, 10, 1000).position(100), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, 1 k", "2500, 2.5 k", "7043210, 7.04 M", "1e9, 1 G"})
    void writesNumbersShort(double value, String label) {
        assertEquals(label, Axis.label(value));
    }
}
