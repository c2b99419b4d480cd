package io.populace.inspect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;

/** Common first names of women and men, by country: those of {@code names.json}. */
final class FirstNames {

    private static final Set<String> SPELLINGS = Set.of("name", "latin");

    private static final FirstNames LISTS =
            new FirstNames(Facts.read("names.json").get("countries"));

    /** By country and name. The gender is {@link #BOTH} of a name that is in both lists. */
    private final Map<String, Map<String, String>> genders = new HashMap<>();

    private static final String BOTH = "both";

    private FirstNames(JsonNode countries) {
        for (Entry<String, JsonNode> country : countries.properties()) {
            Map<String, String> names = genders.computeIfAbsent(country.getKey(), code -> new HashMap<>());
            add(country.getValue(), Genders.FEMALE, names);
            add(country.getValue(), Genders.MALE, names);
        }
    }

    private static void add(JsonNode country, String gender, Map<String, String> names) {
        for (JsonNode name : country.get(gender)) {
            for (String spelling : SPELLINGS) {
                if (name.has(spelling)) {
                    names.merge(name.get(spelling).asText(), gender, (one, other) -> one.equals(other) ? one : BOTH);
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
