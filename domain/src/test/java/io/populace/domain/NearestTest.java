package io.populace.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    private static final List<String> NAMES =
            List.of("--count", "--seed", "--format", "--force", "--quiet", "generate");

    @ParameterizedTest
    @CsvSource({
        "--cout, --count",
        "--counts, --count",
        "--coumt, --count",
        "--conut, --count",
        "-count, --count",
        "count, --count",
        "--COUNT, --count",
        "--sed, --seed",
        "--foramt, --format",
        "--quite, --quiet",
        "--gen, generate",
        "genrat, generate",
        "-co, --count"
    })
    void findsTheNameThatWasMeant(String typed, String name) {
        assertEquals(name, Nearest.of(typed, NAMES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "--", "-c", "--x", "--frob", "--cab", "--se-d-s", "make", "--countdown", "--quietest"})
    void findsNothingWhereNoNameIsNear(String typed) {
        assertNull(Nearest.of(typed, NAMES));
    }

    @Test
    void prefersTheNearer() {
        assertEquals("abcdef", Nearest.of("abcdex", List.of("abcyzx", "abcdef", "abyzex")));
        assertEquals("ndjson", Nearest.of("ndjsn", List.of("ndjson", "json")));
    }

    @Test
    void asksInOneSentenceOrNotAtAll() {
        assertEquals("; did you mean --seed?", Nearest.hint("--seeed", NAMES));
        assertEquals("", Nearest.hint("--frob", NAMES));
    }
}
