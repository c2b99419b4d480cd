package io.populace.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares forms with {@link Pattern}, for random patterns of a small alphabet and every short text. */
class PostCodeFormRegexTest {

    private static final long SEED = 16;
    private static final int MAX_CODE = 3;
    private static final String CHARACTERS = "AB01 -";
    private static final List<String> TOKENS =
            List.of("A", "B", "C", "0", "1", " ", "-", "|", "[", "]", "[A-", "[0-", "B]", "1]", "|{district}");
    private static final List<String> SHORT_TEXTS = shortTexts();

    @Test
    void allowsTheSameCodesAsTheRegularExpression() {
        assertAllowsTheSameCodes(10_000, 700);
    }

    @Tag("long")
    @Test
    void allowsTheSameCodesAsThousandsOfRegularExpressions() {
        assertAllowsTheSameCodes(30_000, 2_000);
    }

    private static void assertAllowsTheSameCodes(int attempts, int acceptedAtLeast) {
        SplittableRandom random = new SplittableRandom(SEED);
        int accepted = 0;
        for (int i = 0; i < attempts; i++) {
            Optional<PostCodeForm> form = form(randomPattern(random));
            if (form.isPresent()) {
                accepted++;
                String where = "seed " + SEED + ", pattern " + i + ": " + form.get();
                assertEquals(matching(form.get()), spelledOut(form.get()), where);
                assertEquals(matching(form.get()), allowed(form.get()), where);
            }
        }
        assertTrue(accepted >= acceptedAtLeast, "accepted: " + accepted);
    }

    private static String randomPattern(SplittableRandom random) {
        StringBuilder pattern = new StringBuilder(random.nextInt(3) == 0 ? PostCodeForm.DISTRICT : "");
        for (int tokens = random.nextInt(1, 7); tokens > 0; tokens--) {
            pattern.append(TOKENS.get(random.nextInt(TOKENS.size())));
        }
        return pattern.toString();
    }

    private static Optional<PostCodeForm> form(String pattern) {
        try {
            return Optional.of(new PostCodeForm(pattern));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static Set<String> matching(PostCodeForm form) {
        String district = form.usesDistrict() ? "D" : "";
        Pattern regex = Pattern.compile(form.pattern().replace(PostCodeForm.DISTRICT, "D"));
        return SHORT_TEXTS.stream()
                .filter(text -> regex.matcher(district + text).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allowed(PostCodeForm form) {
        return SHORT_TEXTS.stream().filter(form::allows).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> spelledOut(PostCodeForm form) {
        Set<String> codes = new TreeSet<>();
        for (List<String> places : form.alternatives()) {
            if (places.size() <= MAX_CODE) {
                codes.addAll(spelledOut(places));
            }
        }
        codes.retainAll(Set.copyOf(SHORT_TEXTS));
        return codes;
    }

    private static List<String> spelledOut(List<String> places) {
        List<String> codes = List.of("");
        for (String place : places) {
            codes = codes.stream()
                    .flatMap(code -> place.chars().mapToObj(c -> code + (char) c))
                    .toList();
        }
        return codes;
    }

    private static List<String> shortTexts() {
        List<String> all = new ArrayList<>(List.of(""));
        List<String> longest = List.of("");
        for (int length = 1; length <= MAX_CODE; length++) {
            longest = longest.stream()
                    .flatMap(text -> CHARACTERS.chars().mapToObj(c -> text + (char) c))
                    .toList();
            all.addAll(longest);
        }
        return all;
    }
}
