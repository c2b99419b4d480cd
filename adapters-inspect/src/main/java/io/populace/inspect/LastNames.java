package io.populace.inspect;

import io.populace.domain.Gender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Ends of last names that only women or only men have, by country: the endings that grammars of the languages give for family
 * names, without those that other names have too. Foreigners and families with names of other languages are not judged.
 */
final class LastNames {

    private record Ends(Pattern ofWomen, Pattern ofMen) {

        Ends(String ofWomen, String ofMen) {
            this(Pattern.compile(".*(?:" + ofWomen + ")"), Pattern.compile(".*(?:" + ofMen + ")"));
        }
    }

    /** Never the end of a name. */
    private static final String NONE = "(?!)";

    private static final Map<String, Ends> BY_COUNTRY = new HashMap<>();

    static {
        put(new Ends("[\\p{L}]{4}(?:ов|ев|ёв)а|(?:ск|цк)ая|[oe]va", "(?:ов|ев|ёв)|[сц]кий|[oe]v"), "RU");
        put(new Ends("[\\p{L}]{4}(?:ов|ев)а|[сц]ка|[oe]va", "ов|ев|[сц]ки|[oe]v"), "BG", "MK");
        put(new Ends("[\\p{L}]{4}(?:ав|ев|ов)а|[сц]кая|[aoe]va", "аў|оў|еў|ёў|[сц]кі|[aoe]u"), "BY");
        put(new Ends("(?:yev|ov)a", "yev|ov"), "AZ");
        put(new Ends("á", "ý"), "CZ", "SK");
        put(new Ends("(?:[lmrwń]s|c|dz)ka", "(?:[lmrwń]s|c|dz)ki"), "PL");
        put(new Ends("ienė|(?:ai|u|y)tė", "[ks]kas|ičius|[aė]nas|ūnas|onis|aitis"), "LT");
        put(new Ends(NONE, "iņš|ītis"), "LV");
        put(new Ends("dóttir", "sson"), "IS");
        // A genitive such as Λεωνίδου may be a man's name too; only -οπούλου is always a woman's.
        put(new Ends("οπούλου", "(?<![υω])ς"), "CY", "GR");
    }

    private LastNames() {}

    private static void put(Ends ends, String... countries) {
        List.of(countries).forEach(country -> BY_COUNTRY.put(country, ends));
    }

    /** Whether a last name has the form of a gender, if it has one that only women or only men have. */
    static Verdict judge(String lastName, String gender, String country) {
        Ends ends = BY_COUNTRY.get(country);
        if (ends == null) {
            return Verdict.NOT_JUDGED;
        }
        boolean woman = ends.ofWomen().matcher(lastName).matches();
        boolean man = ends.ofMen().matcher(lastName).matches();
        return woman == man
                ? Verdict.NOT_JUDGED
                : Verdict.of(gender.equals((woman ? Gender.FEMALE : Gender.MALE).toString()));
    }
}
