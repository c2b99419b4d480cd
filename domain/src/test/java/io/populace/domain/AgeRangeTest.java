package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRangeTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 150", "150, 150", "18, 19"})
    void acceptsAgesFromZeroToTheOldest(int min, int max) {
        AgeRange ages = new AgeRange(min, max);
        assertEquals(min, ages.min());
        assertEquals(max, ages.max());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 5, youngest age must be >= 0: -1",
        "-2, -3, youngest age must be >= 0: -2",
        "5, 4, oldest age must be >= youngest age 5: 4",
        "200, 199, oldest age must be >= youngest age 200: 199",
        "0, 151, oldest age must be <= 150: 151",
        "151, 151, oldest age must be <= 150: 151",
        "0, 2147483647, oldest age must be <= 150: 2147483647",
    })
    void refusesAnInvalidRange(int min, int max, String message) {
        assertRefused(message, () -> new AgeRange(min, max));
    }

    @Test
    void definesAdultsAs18To100() {
        assertEquals(new AgeRange(18, 100), AgeRange.ADULTS);
    }
}
