package io.populace.generation.lexicon;

import io.populace.domain.Gender;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a language uses names.
 *
 * @param language without script and region, a subtag of BCP 47 such as {@code en}
 */
public record LocalUse(String language) {

    /**
     * The languages that write the last name first: Hungarian, and those that Unicode's CLDR lists as surnameFirst in the
     * nameOrderLocales of its person names.
     */
    private static final Set<String> LAST_NAME_FIRST = Set.of("hu", "ja", "ko", "vi", "yue", "zh");

    /**
     * Titles by language as letters and forms have them, that of women first. They stand before the name, but behind it in
     * Chinese, Hungarian, Japanese, Korean and Latvian. Other languages have those of English.
     */
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("ar", "السيدة السيد"),
            Map.entry("az", "xanım cənab"),
            Map.entry("be", "спадарыня спадар"),
            Map.entry("bg", "г-жа г-н"),
            Map.entry("ca", "Sra. Sr."),
            Map.entry("cs", "paní pan"),
            Map.entry("da", "Fru Hr."),
            Map.entry("de", "Frau Herr"),
            Map.entry("el", "Κα Κος"),
            Map.entry("es", "Sra. Sr."),
            Map.entry("et", "Proua Härra"),
            Map.entry("fi", "Rouva Herra"),
            Map.entry("fr", "Mme M."),
            Map.entry("hr", "Gđa G."),
            Map.entry("hu", "úrhölgy úr"),
            Map.entry("id", "Ibu Bapak"),
            Map.entry("is", "Frú Herra"),
            Map.entry("it", "Sig.ra Sig."),
            Map.entry("ja", "様 様"),
            Map.entry("ko", "님 님"),
            Map.entry("lt", "Ponia Ponas"),
            Map.entry("lv", "kundze kungs"),
            Map.entry("mk", "г-ѓа г-дин"),
            Map.entry("ms", "Puan Encik"),
            Map.entry("mt", "Sinjura Sur"),
            Map.entry("nb", "Fru Herr"),
            Map.entry("nl", "Mevr. Dhr."),
            Map.entry("pl", "Pani Pan"),
            Map.entry("pt", "Sra. Sr."),
            Map.entry("ro", "Dna. Dl."),
            Map.entry("ru", "г-жа г-н"),
            Map.entry("sk", "pani pán"),
            Map.entry("sl", "Ga. G."),
            Map.entry("sq", "Zonja Zoti"),
            Map.entry("sr", "G-đa G-din"),
            Map.entry("sv", "Fru Herr"),
            Map.entry("th", "นางสาว นาย"),
            Map.entry("tr", "Bayan Bay"),
            Map.entry("uk", "пані пан"),
            Map.entry("zh", "女士 先生"));

    private static final String ENGLISH_TITLES = "Ms Mr";

    /** The use of the language of {@code locale}, a BCP 47 tag. */
    public static LocalUse of(String locale) {
        return new LocalUse(Locale.forLanguageTag(locale).getLanguage());
    }

    /** Whether the last name comes before the first. */
    public boolean isLastNameFirst() {
        return LAST_NAME_FIRST.contains(language);
    }

    /** The title of a woman or man, such as {@code Frau} or {@code Herr}. */
    public String title(Gender gender) {
        String[] titles = TITLES.getOrDefault(language, ENGLISH_TITLES).split(" ", -1);
        return gender == Gender.FEMALE ? titles[0] : titles[1];
    }
}
