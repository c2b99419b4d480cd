package io.populace.datafaker;

import io.populace.domain.Excerpt;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.lexicon.NameList;
import io.populace.generation.lexicon.WordList;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.datafaker.Faker;

/** Lexicons from Datafaker: names from its word lists, street names composed by its formats. */
final class DatafakerLexicons implements Lexicons {

    /** The longest list: enough for four million full names, small enough for a processor's cache. */
    static final int MAX_WORDS = 2_000;

    /** Street names are composed, not listed. This many draws give nearly all of them. */
    private static final int STREET_DRAWS = 8_000;

    /** Arbitrary, but must never change. */
    private static final long STREET_SEED = 1;

    /** The cleaned words of {@code locale}, each list in code point order. */
    @Override
    public Lexicon lexicon(String locale) {
        Faker faker = new Faker(known(locale), new Random(STREET_SEED));
        SortedSet<String> firstNames = names(faker, "first_name");
        SortedSet<String> lastNames = names(faker, "last_name");
        if (firstNames.isEmpty() || lastNames.isEmpty()) {
            throw new IllegalArgumentException(
                    "locale must have names that can be transliterated to a-z: " + Excerpt.of(locale));
        }
        Stream<String> streets = locale.equals("en-GB")
                ? BritishStreets.all()
                : Stream.generate(() -> faker.address().streetName()).limit(STREET_DRAWS);
        SortedSet<String> spelledStreets = streets.map(StreetSpelling.of(locale))
                .filter(Entries.PLAIN)
                .filter(street -> !firstNames.contains(street) && !lastNames.contains(street))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Lexicon(
                locale,
                NameList.of(sample(firstNames)),
                NameList.of(sample(lastNames)),
                WordList.of(sample(spelledStreets)));
    }

    /** The locale of {@code tag}, if Datafaker has words for it. */
    private static Locale known(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            String language = locale.getLanguage();
            // For a language without a file, Datafaker silently falls back to English.
            if (has(language) || has(language + "-" + locale.getCountry())) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            // Refused below, like every other unknown tag.
        }
        throw new IllegalArgumentException(
                "locale must be one that Datafaker has, such as de, fr or en-GB: " + Excerpt.of(tag));
    }

    private static boolean has(String locale) {
        return Faker.class.getResource("/" + locale + ".yml") != null;
    }

    private static SortedSet<String> names(Faker faker, String list) {
        return entries(faker, list)
                .filter(Entries.PLAIN)
                .filter(DatafakerLexicons::isName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The entries of a list, with references to other lists replaced by their entries. */
    private static Stream<String> entries(Faker faker, String list) {
        Object value = faker.fakeValuesService().fetchObject("name." + list, faker.getContext());
        List<String> entries = new ArrayList<>();
        if (value instanceof List<?> values) {
            values.forEach(entry -> entries.add(String.valueOf(entry)));
        } else if (value != null) {
            entries.add(value.toString());
        }
        return entries.stream().flatMap(entry -> {
            Matcher reference = Entries.REFERENCE.matcher(entry);
            return reference.matches() ? entries(faker, snakeCase(reference.group(1))) : Stream.of(entry);
        });
    }

    private static String snakeCase(String camelCase) {
        return Entries.CAPITAL
                .matcher(camelCase)
                .replaceAll(capital -> "_" + capital.group().toLowerCase(Locale.ROOT));
    }

    private static boolean isName(String text) {
        try {
            return !text.contains(".") && NameList.of(List.of(text)).size() == 1;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Keeps every n-th word of a long list, so that the whole alphabet stays represented. */
    private static List<String> sample(SortedSet<String> words) {
        List<String> sorted = List.copyOf(words);
        int kept = Math.min(sorted.size(), MAX_WORDS);
        return IntStream.range(0, kept)
                .mapToObj(i -> sorted.get((int) ((long) i * sorted.size() / kept)))
                .toList();
    }

    /** A separate class, so that reading bundled lexicons does not compile these patterns. */
    private static final class Entries {

        /** A reference to another list: <code>#{Name.femaleFirstName}</code> to female_first_name. */
        static final Pattern REFERENCE = Pattern.compile("#\\{Name\\.(\\w+)}");

        static final Pattern CAPITAL = Pattern.compile("[A-Z]");

        static final Predicate<String> PLAIN =
                Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}' .’-]*").asMatchPredicate();
    }
}
