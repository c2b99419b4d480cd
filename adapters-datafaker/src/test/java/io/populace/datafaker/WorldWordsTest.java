package io.populace.datafaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.datafaker.CommonNames.CommonName;
import io.populace.generation.lexicon.Lexicon;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.lexicon.NameList;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lexicons of the world are judged by lists that had no part in them. */
class WorldWordsTest {

    /** Shorter lists repeat too soon, and are a sign of an unfinished one. */
    private static final int FEWEST_FIRST_NAMES = 60;

    private static final int FEWEST_LAST_NAMES = 28;

    private static final int FEWEST_STREETS = 40;

    private static Map<String, Lexicon> lexicons = Map.of();

    /** The checked-in ones: another test compares them with what the lists give. */
    @BeforeAll
    static void read() {
        lexicons = LexiconCompiler.tags().stream().collect(Collectors.toMap(tag -> tag, Lexicons.standard()::lexicon));
    }

    @Test
    void haveEnoughWords() {
        lexicons.forEach((tag, lexicon) -> {
            assertTrue(lexicon.womensFirstNames().size() >= FEWEST_FIRST_NAMES, tag);
            assertTrue(lexicon.mensFirstNames().size() >= FEWEST_FIRST_NAMES, tag);
            assertTrue(lexicon.womensLastNames().size() >= FEWEST_LAST_NAMES, tag);
            assertTrue(lexicon.mensLastNames().size() >= FEWEST_LAST_NAMES, tag);
            assertTrue(lexicon.streets().size() >= FEWEST_STREETS, tag);
        });
    }

    @Test
    void haveTheNamesThatAreCommonInEachCountry() {
        Map<String, List<Boolean>> byCountry = new HashMap<>();
        for (CommonName common : CommonNames.all()) {
            Lexicon lexicon = lexicon(common.country());
            Set<String> names = new HashSet<>();
            switch (common.list()) {
                case "female" -> addBare(lexicon.womensFirstNames(), names);
                case "male" -> addBare(lexicon.mensFirstNames(), names);
                default -> {
                    addBare(lexicon.womensLastNames(), names);
                    addBare(lexicon.mensLastNames(), names);
                }
            }
            boolean has =
                    names.contains(CommonNames.bare(common.name())) || names.contains(CommonNames.bare(common.latin()));
            byCountry
                    .computeIfAbsent(common.country(), any -> new ArrayList<>())
                    .add(has);
        }
        // The rest is in another script, or spelled in another way: Korean surnames have up to five spellings there.
        byCountry.forEach((country, has) -> assertTrue(share(has) >= 0.4, () -> country + " " + share(has)));
        double all = share(byCountry.values().stream().flatMap(List::stream).toList());
        assertTrue(all >= 0.9, () -> "" + all);
    }

    private static double share(List<Boolean> has) {
        return (double) has.stream().filter(Boolean::booleanValue).count() / has.size();
    }

    private static void addBare(NameList names, Set<String> bare) {
        Words.of(names.texts()).forEach(name -> bare.add(CommonNames.bare(name)));
        Words.of(names.latinTexts()).forEach(name -> bare.add(CommonNames.bare(name)));
    }

    @Test
    void giveNoNameToTheOtherGender() {
        List<CommonName> all = CommonNames.all();
        Set<String> known = all.stream()
                .map(common -> common.country() + common.list() + common.name())
                .collect(Collectors.toSet());
        for (CommonName common : all) {
            if (common.list().equals("last")) {
                continue;
            }
            String other = common.list().equals("female") ? "male" : "female";
            Lexicon lexicon = lexicon(common.country());
            NameList names = other.equals("male") ? lexicon.mensFirstNames() : lexicon.womensFirstNames();
            assertTrue(
                    known.contains(common.country() + other + common.name())
                            || !Words.of(names.texts()).contains(common.name()),
                    common::toString);
        }
    }

    /** Titles and names of women in South Asia, and in Kenya and Rwanda those that have the word for daughter or woman. */
    @Test
    void giveNoLastNameOfWomenToMen() {
        Set<String> ofWomen = Set.of(
                ("Akhter Akter Bai Bano Begum Bibi Binti Devi Kaur Khanam Khanum Khatoon Khatun Kumari Parveen Sultana"
                                + " Chebet Muthoni Njeri Nyambura Wanjiru Mukamana Nyirahabimana Nyiransabimana Uwase")
                        .split(" "));
        Set<String> found = new TreeSet<>();
        lexicons.forEach((tag, lexicon) -> {
            Words.of(lexicon.mensLastNames().texts())
                    .forEach(name -> assertTrue(!ofWomen.contains(name), () -> tag + " " + name));
            Words.of(lexicon.womensLastNames().texts()).stream()
                    .filter(ofWomen::contains)
                    .forEach(name -> found.add(tag + " " + name));
        });
        assertTrue(found.containsAll(List.of("en-GB Begum", "en-IN Devi", "en-NZ Kaur", "ms Kaur")), found::toString);
    }

    /** Russian names next to the country's own, as their bearers write them in its passports. */
    @Test
    void giveRussianNamesOfMenToNoWoman() {
        for (String tag : List.of("az", "be", "bg", "et", "lt", "lv", "mk", "ro", "ro-MD", "ru", "uk")) {
            Lexicon lexicon = Objects.requireNonNull(lexicons.get(tag));
            Words.of(lexicon.womensLastNames().texts())
                    .forEach(name ->
                            assertTrue(!name.matches(".*([oe]v|[оеёє]в|[оаеё]ў|[сц]кий|[сц]ки)"), tag + " " + name));
            Words.of(lexicon.mensLastNames().texts())
                    .forEach(name ->
                            assertTrue(!name.matches(".*([oe]va|[оеёєаэ]ва|[сц]кая|[сц]ка)"), tag + " " + name));
        }
    }

    /** Halves of La Ode, Wa Ode, Abdul Rahman and Wan Ahmad, and a title before a name. */
    @Test
    void haveWholeFirstNames() {
        Set<String> halves = Set.of("Abd", "Abdel", "Abdul", "La", "Ode", "Syed", "Wa", "Wan", "عبد", "أبو");
        lexicons.forEach((tag, lexicon) -> Stream.of(lexicon.womensFirstNames(), lexicon.mensFirstNames())
                .flatMap(names -> Words.of(names.texts()).stream())
                .forEach(name -> assertTrue(!halves.contains(name), () -> tag + " " + name)));
    }

    /** Heads of state, days and rivers of one country are not in what its neighbours share with it. */
    @ParameterizedTest
    @CsvSource({
        "سعد زغلول, ar-EG",
        "النيل, ar-EG ar-SD",
        "الثورة, ar-DZ ar-EG ar-LY ar-SD ar-SY ar-YE",
        "Cinco de Mayo, es-MX",
        "Benito Juárez, es-MX",
        "Veinte de Julio, es-CO"
    })
    void nameStreetsAfterOnesOwnCountry(String after, String tags) {
        assertEquals(
                Set.of(tags.split(" ")),
                lexicons.entrySet().stream()
                        .filter(entry ->
                                Words.streets(entry.getValue()).stream().anyMatch(street -> street.endsWith(after)))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    @Test
    void haveNoNamesThatOnlyDatafakersEnglishHas() {
        Set<String> invented = Set.of(
                "Abernathy",
                "Altenwerth",
                "Ankunding",
                "Balistreri",
                "Bogisich",
                "Deckow",
                "Paucek",
                "Murazik",
                "Stracke");
        Set<String> streetEndings = Set.of(" Burgs", " Freeway", " Skyway", " Lakes", " Cliffs", " Ports", " Ramp");
        lexicons.forEach((tag, lexicon) -> {
            Words.lastNames(lexicon).forEach(name -> assertTrue(!invented.contains(name), () -> tag + " " + name));
            Words.streets(lexicon)
                    .forEach(street ->
                            assertTrue(streetEndings.stream().noneMatch(street::endsWith), () -> tag + " " + street));
        });
    }

    @Test
    void writeAListInOneScript() {
        lexicons.forEach((tag, lexicon) -> {
            for (NameList names : lists(lexicon)) {
                Set<UnicodeScript> scripts = new TreeSet<>();
                Words.of(names.texts()).forEach(name -> scripts.addAll(scripts(name)));
                // Japanese is written in three of them.
                scripts.remove(UnicodeScript.HIRAGANA);
                assertEquals(1, scripts.size(), () -> tag + " " + scripts);
            }
        });
    }

    @Test
    void spellEveryNameInLatinLettersAndInAHandle() {
        lexicons.forEach((tag, lexicon) -> {
            for (NameList names : lists(lexicon)) {
                List<String> latin = Words.of(names.latinTexts());
                List<String> handles = Words.of(names.handles());
                for (int i = 0; i < latin.size(); i++) {
                    String spelling = latin.get(i);
                    assertEquals(Set.of(UnicodeScript.LATIN), scripts(spelling), () -> tag + " " + spelling);
                    String handle = handles.get(i);
                    assertTrue(handle.matches("[a-z]{1,32}"), () -> tag + " " + handle);
                    int letters = CommonNames.bare(spelling).length();
                    // Umlauts and letters such as ß and þ become two.
                    assertTrue(handle.length() >= Math.min(letters, 32), () -> tag + " " + spelling + " " + handle);
                }
            }
        });
    }

    private static Set<UnicodeScript> scripts(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<NameList> lists(Lexicon lexicon) {
        return Stream.of(
                        lexicon.womensFirstNames(),
                        lexicon.mensFirstNames(),
                        lexicon.womensLastNames(),
                        lexicon.mensLastNames())
                .toList();
    }

    @Test
    void areThoseThatTheReaderGivesToACountry() {
        CommonNames.countries()
                .forEach((country, tag) -> assertEquals(
                        Words.all(Objects.requireNonNull(lexicons.get(tag))),
                        Words.all(Lexicons.standard()
                                .lexicon(Locale.forLanguageTag(tag).getLanguage() + "-" + country))));
    }

    private static Lexicon lexicon(String country) {
        String tag = CommonNames.countries().get(country);
        assertTrue(tag != null && lexicons.containsKey(tag), country);
        return Objects.requireNonNull(lexicons.get(tag));
    }
}
