package io.populace.inspect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Common first names of women and men, by country: those of {@code common-names.tsv}. */
final class FirstNames {

    private static final String BOTH = "both";

    private static final FirstNames LISTS = new FirstNames(Facts.text("common-names.tsv"));

    /** The names that are common in a country. */
    private final Map<String, Set<String>> names = new HashMap<>();

    /** The gender of a name in all countries; {@link #BOTH} if the countries do not agree. */
    private final Map<String, String> genders = new HashMap<>();

    /** Reads lines of a country, a gender and a name. */
    private FirstNames(String text) {
        for (String line : text.split("\n", -1)) {
            String[] columns = line.split("\t", -1);
            if (columns.length > 2 && Genders.isGender(columns[1])) {
                names.computeIfAbsent(columns[0], country -> new HashSet<>()).add(columns[2]);
                genders.merge(columns[2], columns[1], (one, other) -> one.equals(other) ? one : BOTH);
            }
        }
    }

    /** Whether a first name is of a gender, if it is common in the country and nowhere common for the other gender. */
    static Verdict judge(String firstName, String gender, String country) {
        boolean common = LISTS.names.getOrDefault(country, Set.of()).contains(firstName);
        String usual = common ? LISTS.genders.getOrDefault(firstName, BOTH) : BOTH;
        return usual.equals(BOTH) ? Verdict.NOT_JUDGED : Verdict.of(usual.equals(gender));
    }
}
