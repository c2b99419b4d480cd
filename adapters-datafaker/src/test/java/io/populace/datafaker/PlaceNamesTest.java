package io.populace.datafaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.generation.catalog.WorldCatalog;
import io.populace.generation.lexicon.Lexicons;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letters of the names of cities and regions, judged by ICU's letters of each language. */
class PlaceNamesTest {

    private static final List<Country> WORLD = WorldCatalog.load(WorldCatalog.codes());

    /** Between the letters of a name. */
    private static final String SIGNS = " '’.()/-";

    /** Letters of cities that are too rare for ICU's lists of Chinese and Japanese. */
    private static final Map<String, String> RARE_LETTERS = Map.of("CN", "莞汕淄", "HK", "屯埗荃葵涌", "JP", "堺札幌柏");

    @Test
    void haveTheLettersOfTheirLanguage() {
        Set<String> strange = new TreeSet<>();
        for (Country country : WORLD) {
            for (City city : country.cities()) {
                String tag = Lexicons.standard().locale(Objects.requireNonNullElse(city.locale(), country.locale()));
                UnicodeSet letters = new UnicodeSet(letters(tag))
                        .addAll(SIGNS)
                        .addAll(RARE_LETTERS.getOrDefault(Objects.requireNonNull(country.code()), ""));
                if (!letters.containsAll(city.name())) {
                    strange.add(tag + " " + city.name());
                }
            }
        }
        assertEquals(Set.of(), strange);
    }

    private static UnicodeSet letters(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag.equals("sr-RS") ? "sr-Latn-RS" : tag);
        return new UnicodeSet(LocaleData.getExemplarSet(locale, UnicodeSet.ADD_CASE_MAPPINGS, LocaleData.ES_STANDARD))
                .addAll(LocaleData.getExemplarSet(locale, UnicodeSet.ADD_CASE_MAPPINGS, LocaleData.ES_AUXILIARY));
    }

    /** Controls, and marks on letters, as Arabic has them in school books; but Thai vowels are marks. */
    @Test
    void haveNoSignsThatNobodySees() {
        for (String name : names().toList()) {
            assertTrue(Normalizer.isNormalized(name, Normalizer.Form.NFC), name);
            assertFalse(name.matches(".*(\\p{C}|[\\p{M}&&\\P{IsThai}]).*"), name);
        }
    }

    /** Romanian has commas below where Turkish has cedillas; ə is one letter, U+0259. */
    @Test
    void haveNoLetterThatOnlyLooksLikeTheirOwn() {
        for (Country country : WORLD) {
            String code = Objects.requireNonNull(country.code());
            names(country)
                    .forEach(name -> assertFalse(
                            name.matches(Set.of("AZ", "TR").contains(code) ? ".*[ǝţŢ].*" : ".*[ǝşŞţŢ].*"),
                            () -> code + " " + name));
        }
    }

    /** The words for city, quarter, district and province; 四日市 and 廿日市 are names of cities with one more. */
    @ParameterizedTest
    @CsvSource({"JP, .*市", "KR, ..+시", "HK, .*區", "TW, .*[市縣]", "CN, .*市", "TH, (อำเภอ|จังหวัด|เมือง).*", "RU, город .*"
    })
    void haveNoWordForTheKindOfPlace(String code, String kind) {
        WorldCatalog.load(List.of(code))
                .get(0)
                .cities()
                .forEach(city -> assertFalse(
                        city.name().matches(kind) && !Set.of("四日市", "廿日市").contains(city.name()), city.name()));
    }

    @ParameterizedTest
    @CsvSource({
        "BY, .* (City|Region)",
        "KR, .*-do|Busan|Daegu|Daejeon|Gwangju|Incheon|Sejong|Seoul|Ulsan",
        "QA, Doha|Al Rayyan|Umm Salal",
        "RU, .* (Krai|Oblast)|Bashkortostan|Moscow|Saint Petersburg|Tatarstan",
        "TW, .* (City|County)"
    })
    void nameRegionsInOneForm(String code, String form) {
        WorldCatalog.load(List.of(code))
                .get(0)
                .cities()
                .forEach(city -> assertTrue(
                        Objects.requireNonNull(city.region()).matches(form), () -> city.name() + " " + city.region()));
    }

    private static Stream<String> names() {
        return WORLD.stream().flatMap(PlaceNamesTest::names);
    }

    private static Stream<String> names(Country country) {
        return country.cities().stream()
                .flatMap(city -> Stream.of(city.name(), city.englishName(), city.region()))
                .filter(Objects::nonNull);
    }
}
