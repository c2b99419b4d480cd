package io.populace.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.generation.encoding.Utf8Buffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridDecoder;
import org.junit.jupiter.api.Test;

class BitPackingTest {

    /** The example of the format's documentation: the numbers 0 to 7 with three bits each. */
    @Test
    void packsTheLowestBitFirst() {
        Utf8Buffer out = new Utf8Buffer(0);
        BitPacking.putRun(new int[] {0, 1, 2, 3, 4, 5, 6, 7}, 8, 3, out);
        assertArrayEquals(
                new byte[] {3, (byte) 0b10001000, (byte) 0b11000110, (byte) 0b11111010},
                Arrays.copyOf(out.bytes(), out.length()));
    }

    @Test
    void packsAnyNumbersOfAnyWidth() throws IOException {
        Random random = new Random(5);
        for (int bitWidth = 1; bitWidth <= 31; bitWidth++) {
            for (int count : new int[] {1, 7, 8, 9, 511, 512, 8_191, 8_192}) {
                int limit = bitWidth == 31 ? Integer.MAX_VALUE : 1 << bitWidth;
                int[] numbers = random.ints(count, 0, limit).toArray();
                Utf8Buffer out = new Utf8Buffer(0);
                BitPacking.putRun(numbers, count, bitWidth, out);
                ByteArrayInputStream in = new ByteArrayInputStream(out.bytes(), 0, out.length());
                RunLengthBitPackingHybridDecoder decoder = new RunLengthBitPackingHybridDecoder(bitWidth, in);
                for (int i = 0; i < count; i++) {
                    assertEquals(numbers[i], decoder.readInt(), "number " + i + " of " + bitWidth + " bits");
                }
                assertEquals(0, in.available());
            }
        }
    }
}
