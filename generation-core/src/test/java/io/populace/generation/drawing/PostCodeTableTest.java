package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.PostCodeForm;
import io.populace.generation.random.ChiSquare;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostCodeTableTest {

    @ParameterizedTest
    @CsvSource({
        "[AB][0-2], A0;A1;A2;B0;B1;B2",
        "X[AB]-[0-1]|Y|Z [0-2], XA-0;XA-1;XB-0;XB-1;Y;Z 0;Z 1;Z 2",
        "A|[B-D], A;B;C;D"
    })
    void givesEveryCodeEquallyOften(String form, String codes) {
        Map<String, Integer> observed = observe(form, 20_000);

        assertEquals(Set.of(codes.split(";", -1)), observed.keySet());
        ChiSquare.assertUniform(counts(observed), "seed 14, form " + form);
    }

    @Test
    void givesTheOnlyCode() {
        assertEquals(Map.of("7", 100), observe("7", 100));
    }

    @Test
    void givesEveryDutchPairOfLettersExceptThree() {
        Set<String> expected = new TreeSet<>();
        for (char first = 'A'; first <= 'Z'; first++) {
            for (char second = 'A'; second <= 'Z'; second++) {
                expected.add(" " + first + second);
            }
        }
        expected.removeAll(Set.of(" SA", " SD", " SS"));

        Map<String, Integer> observed = observe("{district} [A-RT-Z][A-Z]|{district} S[BCE-RT-Z]", 50_000);
        assertEquals(expected, observed.keySet());
        ChiSquare.assertUniform(counts(observed), "seed 14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A-P][A-P][A-P][A-P][A-P][A-P][A-P][A-P][A-P][A-P][A-P][A-P]",
                "A[A-P][A-P][A-P][A-P][A-P][A-P][A-P][A-P][A-P][A-P]|B[A-P][A-P][A-P][A-P][A-P][A-P][A-P][A-P][A-P][A-P]"
            })
    void givesEveryCharacterAtEveryPlaceOfALongCode(String form) {
        Map<String, Integer> observed = observe(form, 10_000);
        int length = observed.keySet().iterator().next().length();
        for (int place = 1; place < length; place++) {
            long[] counts = new long[16];
            for (String code : observed.keySet()) {
                counts[code.charAt(place) - 'A']++;
            }
            ChiSquare.assertUniform(counts, "seed 14, place " + place + " of " + form);
        }
    }

    @Test
    void appendsToTheText() {
        AsciiText text = new AsciiText(Place.MAX_POST_CODE);
        text.append((byte) 'E');
        new PostCodeTable(new PostCodeForm("{district} 7")).append(1, text);
        assertEquals("E 7", text.toString());
    }

    private static long[] counts(Map<String, Integer> observed) {
        return observed.values().stream().mapToLong(count -> count).toArray();
    }

    private static Map<String, Integer> observe(String form, int draws) {
        PostCodeTable table = new PostCodeTable(new PostCodeForm(form));
        AsciiText text = new AsciiText(Place.MAX_POST_CODE);
        SplittableRandom random = new SplittableRandom(14);
        Map<String, Integer> observed = new TreeMap<>();
        for (int i = 0; i < draws; i++) {
            table.append(random.nextLong(), text.clear());
            observed.merge(text.toString(), 1, Integer::sum);
        }
        return observed;
    }
}
