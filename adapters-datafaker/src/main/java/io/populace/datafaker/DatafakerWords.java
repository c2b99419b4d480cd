package io.populace.datafaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.datafaker.Faker;

/**
 * The lists of one language of Datafaker.
 *
 * @param faker speaks that language
 */
record DatafakerWords(Faker faker) {

    /** Arbitrary, but must never change. */
    private static final long SEED = 1;

    /** Street names are composed, not listed. This many draws give nearly all of them. */
    private static final int STREET_DRAWS = 8_000;

    /** Nothing but letters and what stands between them; no abbreviation, no reference to another list. */
    private static final Predicate<String> PLAIN =
            Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}' ’-]+").asMatchPredicate();

    private static final Predicate<String> PLAIN_STREET =
            Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}' .’-]+").asMatchPredicate();

    static DatafakerWords of(String tag) {
        return new DatafakerWords(new Faker(Locale.forLanguageTag(tag), new Random(SEED)));
    }

    /**
     * The names of a list, in a fixed pseudo-random order, so that the end of the alphabet is not the rarest.
     *
     * @param lists such as {@code last_name}; with two, as in {@code male_last_name/female_last_name}, the names of men
     *     whose form for women is in the second list
     */
    List<String> names(String lists) {
        String[] keys = lists.split("/", -1);
        NavigableSet<String> names = entries(keys[0]);
        if (keys.length == 2) {
            NavigableSet<String> ofWomen = entries(keys[1]);
            String language = faker.getContext().getLocale().getLanguage();
            names.removeIf(name -> !ofWomen.contains(WomensLastNames.of(language, 0, name)));
        }
        return shuffled(names);
    }

    private NavigableSet<String> entries(String list) {
        NavigableSet<String> entries = new TreeSet<>();
        if (faker.fakeValuesService().fetchObject("name." + list, faker.getContext()) instanceof List<?> values) {
            values.stream()
                    .map(value -> String.valueOf(value).strip())
                    .filter(PLAIN)
                    .forEach(entries::add);
        }
        return entries;
    }

    /** Whole street names of the language, in a fixed pseudo-random order. */
    List<String> streets() {
        NavigableSet<String> streets = new TreeSet<>();
        for (int i = 0; i < STREET_DRAWS; i++) {
            streets.add(faker.address().streetName().strip());
        }
        streets.removeIf(PLAIN_STREET.negate());
        return shuffled(streets);
    }

    /** Words in a fixed pseudo-random order. */
    static List<String> shuffled(Iterable<String> words) {
        List<String> shuffled = new ArrayList<>();
        words.forEach(shuffled::add);
        Collections.sort(shuffled);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled;
    }
}
