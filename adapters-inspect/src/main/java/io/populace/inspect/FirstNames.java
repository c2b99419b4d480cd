package io.populace.inspect;

import java.util.HashMap;
import java.util.Map;

/** Common first names of women and men, by country: those of {@code common-names.tsv}. */
final class FirstNames {

    private static final String BOTH = "both";
    private static final int COLUMNS_BEFORE_NAMES = 2;

    private static final FirstNames LISTS = new FirstNames(Facts.text("common-names.tsv"));

    /** By country and name. The gender is {@link #BOTH} of a name that is in both lists. */
    private final Map<String, Map<String, String>> genders = new HashMap<>();

    /** Reads lines of a country, a gender, a name and, if that is in another script, its Latin spelling. */
    private FirstNames(String text) {
        for (String line : text.split("\n", -1)) {
            String[] columns = line.split("\t", -1);
            for (int i = COLUMNS_BEFORE_NAMES; i < columns.length; i++) {
                if (Genders.isGender(columns[1])) {
                    genders.computeIfAbsent(columns[0], code -> new HashMap<>())
                            .merge(columns[i], columns[1], (one, other) -> one.equals(other) ? one : BOTH);
                }
            }
        }
    }

    /** Whether a first name is of a gender, if it is common in the country for one gender only. */
    static Verdict judge(String firstName, String gender, String country) {
        String usual = LISTS.genders.getOrDefault(country, Map.of()).getOrDefault(firstName, BOTH);
        return usual.equals(BOTH) ? Verdict.NOT_JUDGED : Verdict.of(usual.equals(gender));
    }
}
