package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static final int LONGEST = 100;
    private static final int AROUND = 32;

    /** Compared with {@link System#arraycopy}; outside the run, only the block after it may change. */
    @Test
    void copyLikeArraycopyFromAndToAnyPlace() {
        SplittableRandom random = new SplittableRandom(25);
        byte[] before = new byte[2 * AROUND + LONGEST];
        random.nextBytes(before);
        for (int length = 0; length <= LONGEST; length++) {
            for (int place = 0; place < AROUND - Blocks.SIZE; place++) {
                byte[] source = new byte[place + length + Blocks.SIZE]; // the minimum length
                random.nextBytes(source);
                byte[] expected = before.clone();
                System.arraycopy(source, place, expected, AROUND - place, length);
                byte[] target = before.clone();

                Blocks.copy(source, place, target, AROUND - place, length);

                int end = AROUND - place + length;
                assertArrayEquals(Arrays.copyOf(expected, end), Arrays.copyOf(target, end));
                int behind = end + Blocks.SIZE;
                assertArrayEquals(
                        Arrays.copyOfRange(expected, behind, expected.length),
                        Arrays.copyOfRange(target, behind, target.length));
            }
        }
    }
}
