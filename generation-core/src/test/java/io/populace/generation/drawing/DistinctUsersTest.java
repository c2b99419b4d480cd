package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Counts distinct values of each field by their 64-bit hashes. Among ten million values, two different ones share a hash
 * with a probability of 1 in 370,000. The users are the same in every run, so the test cannot fail by chance later.
 */
class DistinctUsersTest {

    private static final int PART = 100_000;
    private static final UserDrawer DRAWER = Drawn.drawer(42);

    /** FNV-1a (Fowler, Noll, Vo), 64 bits. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private record Field(String name, ToLongFunction<UserDraft> hash) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Field> fields() {
        return Stream.of(
                new Field("user_name", draft -> hash(draft.userName().toString())),
                new Field("email_address", draft -> hash(draft.emailAddress().toString())),
                new Field("user_id", draft -> 31 * draft.userIdHigh() + draft.userIdLow()),
                new Field("UUID", draft -> 31 * draft.uuidHigh() + draft.uuidLow()));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aMillionUsersShareNoValue(Field field) {
        assertEquals(0, repeatedValues(field, 1_000_000));
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("fields")
    void tenMillionUsersShareNoValue(Field field) {
        assertEquals(0, repeatedValues(field, 10_000_000));
    }

    private static long repeatedValues(Field field, int users) {
        long[] hashes = new long[users];
        IntStream.range(0, users / PART).parallel().forEach(part -> {
            UserDraft draft = new UserDraft();
            for (int index = part * PART; index < (part + 1) * PART; index++) {
                DRAWER.draw(index, draft);
                hashes[index] = field.hash().applyAsLong(draft);
            }
        });
        Arrays.parallelSort(hashes);
        long repeated = 0;
        for (int i = 1; i < users; i++) {
            repeated += hashes[i] == hashes[i - 1] ? 1 : 0;
        }
        return repeated;
    }
}
