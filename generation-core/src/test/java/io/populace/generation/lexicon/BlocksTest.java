package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static final int LONGEST = 100;
    private static final int AROUND = 20;

    /** The twin is {@link System#arraycopy}; of what lies around, only the block behind may be another. */
    @Test
    void copyWhatArraycopyDoesFromAndToAnyPlace() {
        SplittableRandom random = new SplittableRandom(25);
        byte[] source = new byte[2 * AROUND + LONGEST];
        random.nextBytes(source);
        byte[] before = new byte[2 * AROUND + LONGEST];
        random.nextBytes(before);
        for (int length = 0; length <= LONGEST; length++) {
            for (int place = 0; place < AROUND - Blocks.SIZE; place++) {
                byte[] expected = before.clone();
                System.arraycopy(source, AROUND - place, expected, place, length);
                byte[] target = before.clone();

                Blocks.copy(source, AROUND - place, target, place, length);

                int end = place + length;
                assertArrayEquals(Arrays.copyOf(expected, end), Arrays.copyOf(target, end));
                int behind = end + Blocks.SIZE;
                assertArrayEquals(
                        Arrays.copyOfRange(expected, behind, expected.length),
                        Arrays.copyOfRange(target, behind, target.length));
            }
        }
    }
}
