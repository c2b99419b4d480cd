package io.populace.datafaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import io.populace.datafaker.WorldFacts.CityFacts;
import io.populace.datafaker.WorldFacts.CountryFacts;
import io.populace.generation.Population;
import io.populace.generation.catalog.CatalogPart;
import io.populace.generation.catalog.NamedCatalog;
import io.populace.generation.catalog.WorldCatalog;
import io.populace.generation.drawing.UserDraft;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.lexicon.Lexicons;
import io.populace.testsupport.facts.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Users of each country: where they live, judged by the facts, and their names, judged by lists and by ICU. */
class WorldPeopleTest {

    private static final double UNITS = 100_000;
    private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII; Lower");
    private static final UnicodeSet TOGETHER = new UnicodeSet("[[:Han:][:Hiragana:][:Katakana:][:Hangul:]]").freeze();
    private static final Map<String, CountryFacts> FACTS = new HashMap<>();

    /** By country and first name: whose list has it. */
    private static final Map<String, Set<String>> GENDERS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Facts.world()) {
            WorldFacts.read(in).countries().forEach(country -> FACTS.put(country.code(), country));
        }
        CommonNames.all().stream()
                .filter(common -> !common.list().equals("last"))
                .forEach(common -> GENDERS.computeIfAbsent(
                                common.country() + " " + common.name(), any -> new TreeSet<>())
                        .add(common.list()));
    }

    static List<String> codes() {
        return WorldCatalog.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void liveInTheCitiesOfTheFactsAndHaveNamesOfTheirGender(String code) {
        assertPeople(code, 60);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("codes")
    void liveInTheCitiesOfTheFactsAndHaveNamesOfTheirGenderByThousands(String code) {
        assertPeople(code, 2_000);
    }

    private static void assertPeople(String code, int users) {
        CountryFacts country = Objects.requireNonNull(FACTS.get(code));
        Map<String, CityFacts> cities =
                country.cities().stream().collect(Collectors.toMap(CityFacts::name, city -> city));
        UserDrawer drawer = new Population(
                        4,
                        new CatalogPart(null, null, "equal").of(NamedCatalog.load("world:" + code)),
                        Lexicons.standard())
                .drawer();
        UserDraft user = new UserDraft();
        for (int index = 0; index < users; index++) {
            drawer.draw(index, user);
            CityFacts city = Objects.requireNonNull(cities.get(user.city().text()));
            assertEquals(city.region(), user.region().text());
            assertPostCode(country.postCode(), city.districts(), user.postCode().toString());
            assertEquals(city, nearest(country, user.latitude() / UNITS, user.longitude() / UNITS));
            assertGender(code, user);
            assertFullName(user);
            assertHandle(user.fullNameLatin().toString(), user.userName().toString(), 32);
            assertHandle(
                    user.fullNameLatin().toString(),
                    user.emailAddress().toString().replaceAll("@.*$", ""),
                    64 - "@example.com".length());
        }
    }

    /** The form of the facts is a regular expression but for the district. */
    private static void assertPostCode(@Nullable String form, List<String> districts, String code) {
        assertTrue(
                form == null
                        ? code.isEmpty()
                        : districts.stream()
                                .anyMatch(
                                        district -> code.matches(form.replace("{district}", Pattern.quote(district)))),
                code);
    }

    private static CityFacts nearest(CountryFacts country, double latitude, double longitude) {
        return country.cities().stream()
                .max(Comparator.comparingDouble(city -> cosine(city, latitude, longitude)))
                .orElseThrow();
    }

    /** Of the angle between city and point. */
    private static double cosine(CityFacts city, double latitude, double longitude) {
        double a = Math.toRadians(city.latitude());
        double b = Math.toRadians(latitude);
        return Math.sin(a) * Math.sin(b)
                + Math.cos(a) * Math.cos(b) * Math.cos(Math.toRadians(city.longitude() - longitude));
    }

    private static void assertGender(String code, UserDraft user) {
        Set<String> genders = GENDERS.get(code + " " + user.firstName().text());
        assertTrue(
                genders == null || genders.contains(user.gender().text()),
                () -> user.firstName().text() + " " + user.gender().text());
    }

    /** As ICU tells scripts: those of China, Japan and Korea have no space between names, and the last name first. */
    private static void assertFullName(UserDraft user) {
        String first = user.firstName().text();
        String last = user.lastName().text();
        boolean together = TOGETHER.contains(last.codePointAt(0));
        boolean lastFirst = together || user.language().text().equals("hu");
        assertEquals(
                (lastFirst ? last : first) + (together ? "" : " ") + (lastFirst ? first : last),
                user.fullName().text());
        assertTrue(user.fullNameLatin().text().contains(" "));
    }

    /** Both names, or one and the initial of the other: whole, unless all is cut to the longest that is allowed. */
    private static void assertHandle(String fullName, String handle, int longest) {
        assertTrue(handle.matches("[a-z][a-z._-]*[a-z][0-9]{4,}"), handle);
        String letters = handle.replaceAll("[^a-z]", "");
        String[] words = fullName.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            String one = plain(List.of(words).subList(0, i));
            String other = plain(List.of(words).subList(i, words.length));
            if (Stream.of(
                            one + other,
                            other + one,
                            one.charAt(0) + other,
                            other.charAt(0) + one,
                            one + other.charAt(0),
                            other + one.charAt(0))
                    .anyMatch(whole ->
                            whole.equals(letters) || (handle.length() >= longest - 1 && whole.startsWith(letters)))) {
                return;
            }
        }
        throw new AssertionError(handle + " of " + fullName);
    }

    /** Umlauts as German does it, and ə as in passports (ICAO Doc 9303); ICU knows all others. */
    private static String plain(List<String> words) {
        String umlauts = String.join("", words)
                .replaceAll("[äÄ]", "ae")
                .replaceAll("[öÖ]", "oe")
                .replaceAll("[üÜ]", "ue")
                .replaceAll("[əƏ]", "e");
        return ASCII.transliterate(umlauts).replaceAll("[^a-z]", "");
    }
}
