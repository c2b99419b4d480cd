package io.populace.generation.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HexDigitsTest {

    @Test
    void equalTheJdkForEveryHalf() {
        for (int half = 0; half <= 0xffff; half++) {
            assertDigits(half);
            assertDigits(half << 16);
        }
    }

    @Test
    void equalTheJdkForAMillionNumbers() {
        SplittableRandom random = new SplittableRandom(21);
        for (int i = 0; i < 1_000_000; i++) {
            assertDigits(random.nextLong());
        }
    }

    private static void assertDigits(long value) {
        byte[] digits =
                ByteBuffer.allocate(Long.BYTES).putLong(HexDigits.eight(value)).array();
        assertEquals(
                HexFormat.of().toHexDigits((int) value),
                new String(digits, StandardCharsets.US_ASCII),
                () -> "digits of " + value);
    }
}
