package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Uuid4Test {

    @ParameterizedTest
    @CsvSource({
        "00000000-0000-0000-0000-000000000000, 00000000-0000-4000-8000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff, ffffffff-ffff-4fff-bfff-ffffffffffff",
        "01234567-89ab-cdef-0123-456789abcdef, 01234567-89ab-4def-8123-456789abcdef"
    })
    void setsVersionAndVariantInRandomBits(UUID random, UUID expected) {
        UUID uuid = new UUID(Uuid4.high(random.getMostSignificantBits()), Uuid4.low(random.getLeastSignificantBits()));

        assertEquals(expected, uuid);
        assertEquals(4, uuid.version());
        assertEquals(2, uuid.variant());
    }
}
