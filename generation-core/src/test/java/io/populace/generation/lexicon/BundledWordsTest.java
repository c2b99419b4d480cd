package io.populace.generation.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What words of a bundled lexicon may not look like. */
class BundledWordsTest {

    private static final Set<String> TITLES = Set.of(
            "dr", "dr.", "prof", "prof.", "jr", "jr.", "sr", "sr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss",
            "herr", "frau", "dhr", "mevr", "bsc", "msc", "ii", "iii", "iv", "md", "dds", "phd", "dvm");
    private static final Pattern ENGLISH_STREET = Pattern.compile("\\p{Lu}[\\p{L}' -]* (\\p{Lu}\\p{L}+)");
    private static final Pattern BRITISH_STREET = Pattern.compile(
            "\\p{Lu}\\p{Ll}+ (Avenue|Close|Crescent|Drive|Gardens" + "|Lane|Mews|Road|Street|Terrace|Walk|Way)");

    @ParameterizedTest
    @ValueSource(strings = {"de", "nl", "en-GB", "en-US"})
    void haveNoTitlesOrSuffixesInNames(String locale) {
        assertNone(
                names(lexicon(locale)),
                name -> Stream.of(name.split(" ", -1))
                        .anyMatch(part -> TITLES.contains(part.toLowerCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "nl", "en-GB", "en-US"})
    void haveNoFullStopsInNamesAndNoDigits(String locale) {
        Lexicon lexicon = lexicon(locale);

        assertNone(names(lexicon), name -> name.contains("."));
        assertNone(Words.all(lexicon), word -> word.chars().anyMatch(Character::isDigit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "nl", "en-GB", "en-US"})
    void haveNoRemainsOfDatafakerFormats(String locale) {
        assertNone(Words.all(lexicon(locale)), word -> word.matches(".*[#{}?/()&,:;_\"\\\\].*"));
        assertNone(Words.all(lexicon(locale)), word -> !word.strip().equals(word) || word.contains("  "));
    }

    @Test
    void spellGermanStreetsOut() {
        List<String> streets = Words.streets(lexicon("de"));

        assertNone(streets, street -> street.matches(".*[Ss]tr\\.?"));
        assertNone(streets, street -> street.contains("St. ") || street.contains("Evgl"));
        assertTrue(streets.stream().anyMatch(street -> street.endsWith("straße")));
        assertTrue(streets.stream().anyMatch(street -> street.endsWith(" Straße")));
    }

    @Test
    void endDutchStreetsInDutch() {
        assertNone(
                Words.streets(lexicon("nl")),
                street ->
                        !street.matches(".*(straat|laan|weg|plein|gracht|kade|[Mm]arkt|[Hh]aven|hof|[Ss]ingel|Kerk)"));
    }

    @Test
    void buildBritishStreetsFromAWordAndASuffix() {
        assertNone(
                Words.streets(lexicon("en-GB")),
                BRITISH_STREET.asMatchPredicate().negate());
    }

    @Test
    void endAmericanStreetsInAKindOfStreet() {
        assertNone(
                Words.streets(lexicon("en-US")),
                ENGLISH_STREET.asMatchPredicate().negate());
    }

    private static Lexicon lexicon(String locale) {
        return Lexicons.standard().lexicon(locale);
    }

    private static List<String> names(Lexicon lexicon) {
        return Stream.concat(Words.firstNames(lexicon).stream(), Words.lastNames(lexicon).stream())
                .toList();
    }

    private static void assertNone(List<String> words, Predicate<String> wrong) {
        assertTrue(words.size() >= 100, () -> "too few words: " + words);
        assertEquals(List.of(), words.stream().filter(wrong).toList());
    }
}
