package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DecimalDigitsTest {

    @Tag("long")
    @Test
    void countUpThroughAllNumbers() {
        byte[] odometer = "00000000".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer word = ByteBuffer.wrap(odometer);
        for (int value = 0; value < 100_000_000; value++) {
            if (DecimalDigits.eight(value) != word.getLong(0)) {
                fail("digits of " + value);
            }
            int place = 7;
            while (place >= 0 && odometer[place] == '9') {
                odometer[place--] = '0';
            }
            if (place >= 0) {
                odometer[place]++;
            }
        }
    }

    @Test
    void equalTheDigitsOfTheFormatter() {
        SplittableRandom random = new SplittableRandom(24);
        for (int i = 0; i < 10_000; i++) {
            int value = random.nextInt(100_000_000);
            byte[] digits = ByteBuffer.allocate(Long.BYTES)
                    .putLong(DecimalDigits.eight(value))
                    .array();
            assertEquals(String.format(Locale.ROOT, "%08d", value), new String(digits, StandardCharsets.US_ASCII));
        }
    }
}
