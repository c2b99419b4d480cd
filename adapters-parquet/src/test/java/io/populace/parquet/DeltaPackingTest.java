package io.populace.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.generation.encoding.Utf8Buffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.column.values.delta.DeltaBinaryPackingValuesReader;
import org.junit.jupiter.api.Test;

class DeltaPackingTest {

    /** The first example of the format's documentation. */
    @Test
    void packsEqualDifferencesInNoBits() {
        assertArrayEquals(new byte[] {(byte) 0x80, 1, 4, 5, 2, 2, 0, 0, 0, 0}, packed(1, 2, 3, 4, 5));
    }

    /** The second example: differences -2, -2, -2, 1, 1, 1, less the least of them, have two bits each. */
    @Test
    void packsDifferencesBeyondTheLeast() {
        byte[] expected = new byte[18];
        byte[] beginning = {(byte) 0x80, 1, 4, 8, 14, 3, 2, 0, 0, 0, (byte) 0b11000000, (byte) 0b00111111};
        System.arraycopy(beginning, 0, expected, 0, beginning.length);
        assertArrayEquals(expected, packed(7, 5, 3, 1, 2, 3, 4, 5));
    }

    @Test
    void packsAnyNumbers() throws IOException {
        Random random = new Random(5);
        for (int count : new int[] {1, 2, 32, 33, 34, 128, 129, 130, 161, 1_000, 8_191, 8_192}) {
            for (int limit : new int[] {1, 2, 64, 1_000_000, 1 << 30}) {
                int[] numbers = random.ints(count, 0, limit).toArray();
                ByteBufferInputStream in = ByteBufferInputStream.wrap(ByteBuffer.wrap(packed(numbers)));
                DeltaBinaryPackingValuesReader reader = new DeltaBinaryPackingValuesReader();
                reader.initFromPage(count, in);
                for (int i = 0; i < count; i++) {
                    assertEquals(numbers[i], reader.readInteger(), "number " + i + " of " + count);
                }
                assertEquals(0, in.available());
            }
        }
    }

    private static byte[] packed(int... numbers) {
        Utf8Buffer out = new Utf8Buffer(0);
        new DeltaPacking().put(numbers, numbers.length, out);
        return Arrays.copyOf(out.bytes(), out.length());
    }
}
