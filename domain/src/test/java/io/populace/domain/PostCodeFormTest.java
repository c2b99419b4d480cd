package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostCodeFormTest {

    private static final String DIGITS = "0123456789";

    static Stream<Arguments> patterns() {
        return Stream.of(
                Arguments.of("", List.of(List.of())),
                Arguments.of("0", List.of(List.of("0"))),
                Arguments.of("A-1 z", List.of(List.of("A", "-", "1", " ", "z"))),
                Arguments.of("[0-9][A-C]", List.of(List.of(DIGITS, "ABC"))),
                Arguments.of("[ABD-HJ]", List.of(List.of("ABDEFGHJ"))),
                Arguments.of("[a-cA-C0-1]", List.of(List.of("abcABC01"))),
                Arguments.of("[A-A]", List.of(List.of("A"))),
                Arguments.of("[-A]", List.of(List.of("-A"))),
                Arguments.of("[A-]", List.of(List.of("A-"))),
                Arguments.of("[A-B-D]", List.of(List.of("AB-D"))),
                Arguments.of("0[ -]1", List.of(List.of("0", " -", "1"))),
                Arguments.of("A|B1|[CD]", List.of(List.of("A"), List.of("B", "1"), List.of("CD"))),
                Arguments.of("{district}", List.of(List.of())),
                Arguments.of("{district} [AB]", List.of(List.of(" ", "AB"))),
                Arguments.of("{district}|{district}-1", List.of(List.of(), List.of("-", "1"))),
                Arguments.of(
                        "{district} [A-C]|{district} S[BC]", List.of(List.of(" ", "ABC"), List.of(" ", "S", "BC"))));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void listsTheCharactersOfEachPlace(String pattern, List<List<String>> alternatives) {
        PostCodeForm form = new PostCodeForm(pattern);
        assertEquals(alternatives, form.alternatives());
        assertEquals(pattern, form.toString());
    }

    @Test
    void knowsWhetherItUsesTheDistrict() {
        assertTrue(new PostCodeForm("{district}").usesDistrict());
        assertTrue(new PostCodeForm("{district}|{district} A").usesDistrict());
        assertFalse(new PostCodeForm("[0-9]").usesDistrict());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A|A; must not repeat an alternative: A|A",
                "{district}|{district}A|{district}; "
                        + "must not repeat an alternative: {district}|{district}A|{district}",
                "[AB]1|C|[BA][1]; must not repeat an alternative: [AB]1|C|[BA][1]",
                "A|; must not have an empty alternative: A|",
                "|A; must not have an empty alternative: |A",
                "A||B; must not have an empty alternative: A||B",
                "{district}|A; must begin with {district} in every alternative or in none: {district}|A",
                "A|{district}; must begin with {district} in every alternative or in none: A|{district}",
                "{district}|; must begin with {district} in every alternative or in none: {district}|",
                "A{district}; must have only {district} at the start, [classes], letters, digits, spaces, hyphens: A{district}",
                "{district}{district}; "
                        + "must have only {district} at the start, [classes], letters, digits, spaces, hyphens: {district}{district}",
                "{city}; must have only {district} at the start, [classes], letters, digits, spaces, hyphens: {city}",
                "A]; must have only {district} at the start, [classes], letters, digits, spaces, hyphens: A]",
                "A.; must have only {district} at the start, [classes], letters, digits, spaces, hyphens: A.",
                "A*; must have only {district} at the start, [classes], letters, digits, spaces, hyphens: A*",
                "É; must have only {district} at the start, [classes], letters, digits, spaces, hyphens: É",
                "[; must close each [class] and leave none empty: [",
                "A[BC; must close each [class] and leave none empty: A[BC",
                "[A|B; must close each [class] and leave none empty: [A|B",
                "[]; must close each [class] and leave none empty: []",
                "[]A]; must close each [class] and leave none empty: []A]",
                "[C-A]; must have ranges in ascending order: [C-A]",
                "[A--]; must have ranges in ascending order: [A--]",
                "[AA]; must list each letter or digit once: [AA]",
                "[A-CB]; must list each letter or digit once: [A-CB]",
                "[--]; must list each letter or digit once: [--]",
                "[^A]; must list each letter or digit once: [^A]",
                "[A|B]; must list each letter or digit once: [A|B]",
                "[A-z]; must list each letter or digit once: [A-z]",
                "[[A]; must list each letter or digit once: [[A]",
                "[ -0]; must list each letter or digit once: [ -0]",
                "' A'; 'must not begin or end with a space:  A'",
                "'A '; 'must not begin or end with a space: A '",
                "' '; 'must not begin or end with a space:  '",
                "[A ]1; must not begin or end with a space: [A ]1",
                "A|1[ -]; must not begin or end with a space: A|1[ -]",
                "'{district} '; 'must not begin or end with a space: {district} '",
                "AAAAAAAAAAAAAAAAA; must have at most 16 characters besides the district: AAAAAAAAAAAAAAAAA",
                "{district}|{district}AAAAAAAAAAAAAAAAA; "
                        + "must have at most 16 characters besides the district: {district}|{district}AAAAAAAAAAAAAAAAA",
                "[0-9A-V][0-9A-V][0-9A-V][0-9A-V][0-9A-V][0-9A-V][0-9A-V][0-9A-V][0-9A-V][A-H]|1; must allow at most "
                        + "2^48 codes: "
                        + "[0-9A-V][0-9A-V][0-9A-V][0-9A-V][0-9A-V][0-9A-V][0-9A-V][0-9A-V][0-9A-V][A-H]|1",
            })
    void refusesAnInvalidPattern(String pattern, String problem) {
        assertRefused("post code form " + problem, () -> new PostCodeForm(pattern));
    }

    @Test
    void refusesAPatternThatIsTooLongOrHasTooManyAlternatives() {
        String hundred = IntStream.range(100, 200).mapToObj(String::valueOf).collect(Collectors.joining("|"));
        assertEquals(100, new PostCodeForm(hundred).alternatives().size());
        assertRefused(
                "post code form must have at most 100 alternatives: " + hundred.substring(0, 100) + "...",
                () -> new PostCodeForm(hundred + "|200"));
        assertRefused(
                "post code form must have at most 4000 characters: " + "A|".repeat(50) + "...",
                () -> new PostCodeForm("A|".repeat(1_000_000) + "A"));
    }

    @Test
    void withoutPostcodesAllowsOnlyTheEmptyText() {
        assertEquals(new PostCodeForm(""), PostCodeForm.NONE);
        assertFalse(PostCodeForm.NONE.usesDistrict());
        assertTrue(PostCodeForm.NONE.allows(""));
        assertFalse(PostCodeForm.NONE.allows("1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AAAAAAAAAAAAAAAA",
                "{district}AAAAAAAAAAAAAAAA",
                "[0-9A-V][0-9A-V][0-9A-V][0-9A-V][0-9A-V][0-9A-V][0-9A-V][0-9A-V][0-9A-V][A-H]",
            })
    void acceptsFormsAtTheLimits(String pattern) {
        assertEquals(1, new PostCodeForm(pattern).alternatives().size());
    }
}
