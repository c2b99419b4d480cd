package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UniqueDigitsTest {

    @ParameterizedTest
    @ValueSource(longs = {42, -1})
    void neverRepeatAmongTheFirst200000Users(long seed) {
        assertUnique(seed, range(0, 200_001));
    }

    @Test
    void neverRepeatAtEitherEndOfAnyLength() {
        List<Long> indices = new ArrayList<>();
        long tier = 10_000;
        for (int digits = 5; digits <= 19; digits++) {
            indices.addAll(range(tier, tier + 5_000));
            long end = digits < 19 ? 10 * tier : Long.MAX_VALUE;
            indices.addAll(range(end - 5_000, end));
            tier *= 10;
        }
        assertUnique(7, indices);
    }

    @Test
    void areAsManyAsTheIndexHasButAtLeastFour() {
        long power = 10;
        for (int digits = 2; digits <= 19; digits++) {
            assertEquals(Math.max(4, digits - 1), UniqueDigits.count(power - 1), "index " + (power - 1));
            assertEquals(Math.max(4, digits), UniqueDigits.count(power), "index " + power);
            power *= 10;
        }
        assertEquals(4, UniqueDigits.count(0));
        assertEquals(19, UniqueDigits.count(Long.MAX_VALUE - 1));
    }

    @Test
    void takeEachOfTheFirst10000ValuesOnce() {
        UniqueDigits digits = new UniqueDigits(13);
        Set<Long> values = new HashSet<>();
        for (int index = 0; index < 10_000; index++) {
            values.add(digits.value(index, 4));
        }
        assertEquals(new HashSet<>(range(0, 10_000)), values);
    }

    @Test
    void dependOnSeedAndLength() {
        List<Long> values = head(new UniqueDigits(13), 5);

        assertEquals(values, head(new UniqueDigits(13), 5));
        assertNotEquals(values, head(new UniqueDigits(14), 5));
        assertNotEquals(values, head(new UniqueDigits(13), 6));
    }

    private static List<Long> head(UniqueDigits digits, int count) {
        return range(10_000, 10_100).stream()
                .map(index -> digits.value(index, count) % 10_000)
                .toList();
    }

    private static void assertUnique(long seed, List<Long> indices) {
        UserDrawer drawer = Drawn.drawer(seed);
        UserDraft draft = new UserDraft();
        Set<String> userNames = new HashSet<>();
        Set<String> emails = new HashSet<>();
        Set<String> trailing = new HashSet<>();
        for (long index : indices) {
            drawer.draw(index, draft);
            String which = Drawn.which(seed, index);
            String userName = draft.userName().toString();
            assertTrue(userNames.add(userName), which);
            assertTrue(emails.add(draft.emailAddress().toString()), which);
            assertTrue(trailing.add(digitsAtEnd(userName)), which);
        }
    }

    private static String digitsAtEnd(String text) {
        int start = text.length();
        while (Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    private static List<Long> range(long start, long end) {
        List<Long> range = new ArrayList<>();
        for (long index = start; index < end; index++) {
            range.add(index);
        }
        return range;
    }
}
