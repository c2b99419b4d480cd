package io.populace.inspect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Ends of last names that only women or only men have, by country. */
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
        put(
                new Ends("(?:ов|ев|ёв|ин|ск|цк)а|(?:ск|цк)ая|[oe]va", "ов|ев|ёв|ин|[сц]кий|[сц]ки|[oe]v"),
                "BG",
                "MK",
                "RU");
        put(new Ends("(?:ав|ов|ев|ёв|ін|ын)а|(?:ск|цк)ая|[aoe]va", "аў|оў|еў|ёў|ін|ын|[сц]кі|[aoe]u"), "BY");
        put(new Ends("ová|[sc]ká", "[sc]ký"), "CZ", "SK");
        put(new Ends("[sc]ka", "[sc]ki"), "PL");
        put(new Ends("ienė|(?:ai|u|y)tė", "[aiuy]s"), "LT");
        put(new Ends(NONE, "[sš]"), "LV");
        put(new Ends("dóttir", "son"), "IS");
        put(new Ends(NONE, "(?<!ου)ς"), "CY", "GR"); // the genitive, as in Θεοχάρους, is of both
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
        return woman == man ? Verdict.NOT_JUDGED : Verdict.of(gender.equals(woman ? Genders.FEMALE : Genders.MALE));
    }
}
