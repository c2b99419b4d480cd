package io.populace.inspect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Common first names of women and men, by country: those of {@code common-names.tsv}. */
final class FirstNames {

    /** The list of a country that has no first names. */
    private static final String LAST_NAMES = "last";

    private static final FirstNames LISTS = new FirstNames(Facts.text("common-names.tsv"));

    /** The names that are common in a country. */
    private final Map<String, Set<String>> names = new HashMap<>();

    /** The genders of a name in all countries. */
    private final Map<String, Set<String>> genders = new HashMap<>();

    /** Reads lines of a country, a gender and a name. */
    private FirstNames(String text) {
        for (String line : text.split("\n", -1)) {
            String[] columns = line.split("\t", -1);
            if (columns.length > 2 && !columns[1].equals(LAST_NAMES)) {
                names.computeIfAbsent(columns[0], country -> new HashSet<>()).add(columns[2]);
                genders.computeIfAbsent(columns[2], name -> new HashSet<>()).add(columns[1]);
            }
        }
    }

    /** Whether a first name is of a gender, if it is common in the country and nowhere common for the other gender. */
    static Verdict judge(String firstName, String gender, String country) {
        boolean common = LISTS.names.getOrDefault(country, Set.of()).contains(firstName);
        Set<String> usual = common ? LISTS.genders.getOrDefault(firstName, Set.of()) : Set.of();
        return usual.size() == 1 ? Verdict.of(usual.contains(gender)) : Verdict.NOT_JUDGED;
    }
}
