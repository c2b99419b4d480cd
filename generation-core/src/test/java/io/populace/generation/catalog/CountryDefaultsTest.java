package io.populace.generation.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryDefaultsTest {

    private static final long SEED = 9;

    /** Countries without numbers of their own: all of them are valid in another country too. */
    private static final Set<String> SHARED = Set.of("BL", "EH", "MF");

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Set<PhoneNumberType> LANDLINES =
            Set.of(PhoneNumberType.FIXED_LINE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    static Set<String> regions() {
        return new TreeSet<>(PHONES.getSupportedRegions());
    }

    @ParameterizedTest
    @MethodSource("regions")
    void givesLandlinesThatAreValidOnlyInTheirCountry(String region) throws NumberParseException {
        assertValidOnlyIn(region, 30);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("regions")
    void givesThousandsOfLandlinesThatAreValidOnlyInTheirCountry(String region) throws NumberParseException {
        assertValidOnlyIn(region, 2_000);
    }

    private static void assertValidOnlyIn(String region, int numbers) throws NumberParseException {
        SplittableRandom random = new SplittableRandom(SEED);
        String callingCode = CountryDefaults.callingCode(region);
        List<PhonePlan> plans = CountryDefaults.phonePlans(region);
        assertFalse(plans.isEmpty());
        for (int i = 0; i < numbers; i++) {
            String text = "+" + callingCode + number(plans.get(i % plans.size()), random);
            PhoneNumber number = PHONES.parse(text, "ZZ");
            assertEquals(text, PHONES.format(number, PhoneNumberUtil.PhoneNumberFormat.E164));
            assertTrue(PHONES.isValidNumberForRegion(number, region), text);
            assertTrue(LANDLINES.contains(PHONES.getNumberType(number)), text);
            assertTrue(SHARED.contains(region) || isValidNowhereElse(number, region), text);
        }
    }

    private static boolean isValidNowhereElse(PhoneNumber number, String region) {
        return PHONES.getRegionCodesForCountryCode(number.getCountryCode()).stream()
                .noneMatch(other -> !other.equals(region) && PHONES.isValidNumberForRegion(number, other));
    }

    /** Countries that have the same patterns of landlines and mobile numbers, such as those of North America. */
    @Test
    void hasNoMobileNumbersWhereTheyCannotBeToldFromLandlines() {
        Set<String> without = new TreeSet<>();
        for (String region : regions()) {
            if (mobilePlans(region).isEmpty()) {
                without.add(region);
            }
        }
        assertTrue(without.containsAll(Set.of("US", "CA", "MX", "CL")), without::toString);
        assertTrue(without.size() < 20, without::toString);
        assertEquals(List.of(), CountryDefaults.mobilePlans("QQ", "1"));
        assertEquals(List.of(), CountryDefaults.mobilePlans("DE", "48"));
        assertSame(mobilePlans("DE"), mobilePlans("DE"));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void givesMobileNumbersThatAreNothingElse(String region) throws NumberParseException {
        assertMobile(region, 30);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("regions")
    void givesThousandsOfMobileNumbersThatAreNothingElse(String region) throws NumberParseException {
        assertMobile(region, 2_000);
    }

    private static void assertMobile(String region, int numbers) throws NumberParseException {
        SplittableRandom random = new SplittableRandom(SEED);
        List<PhonePlan> plans = mobilePlans(region);
        for (int i = 0; i < (plans.isEmpty() ? 0 : numbers); i++) {
            String text = "+" + CountryDefaults.callingCode(region) + number(plans.get(i % plans.size()), random);
            PhoneNumber number = PHONES.parse(text, "ZZ");
            assertTrue(PHONES.isValidNumberForRegion(number, region), text);
            assertEquals(PhoneNumberType.MOBILE, PHONES.getNumberType(number), text);
        }
    }

    private static List<PhonePlan> mobilePlans(String region) {
        return CountryDefaults.mobilePlans(region, CountryDefaults.callingCode(region));
    }

    /** A few area codes from the numbering plan of each country, far apart. */
    @ParameterizedTest
    @CsvSource({
        "CA, 204 416 514 604 902, 30",
        "DE, 20 30 40 69 89, 40",
        "ES, 81 84 91 93 95 97, 10",
        "FR, 14 23 38 49 56, 40",
        "GB, 113 121 131 161, 50",
        "IT, 010 011 06 02 081 091, 50",
        "NL, 10 20 30 40 50 70, 30",
        "PL, 12 22 32 61 71, 30",
    })
    void spreadsLandlinesOverTheAreaCodesOfTheCountry(String region, String areaCodes, int atLeast) {
        List<PhonePlan> plans = CountryDefaults.phonePlans(region);
        assertTrue(plans.size() >= atLeast, plans::toString);
        for (String areaCode : areaCodes.split(" ", -1)) {
            assertTrue(
                    plans.stream()
                            .anyMatch(plan ->
                                    plan.areaCode().startsWith(areaCode) || areaCode.startsWith(plan.areaCode())),
                    areaCode);
        }
    }

    @Test
    void givesAtMostAHundredPlansAndTheSameListEveryTime() {
        for (String region : regions()) {
            List<PhonePlan> plans = CountryDefaults.phonePlans(region);
            assertTrue(plans.size() <= 100, region);
            assertEquals(plans.size(), Set.copyOf(plans).size(), region);
            assertSame(plans, CountryDefaults.phonePlans(region));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr-FR,      ,     , FR, 33",
        "fr-CA,      ,     , CA, 1",
        "fr-CA,      , 1   , CA, 1",
        "fr   ,      , 1   , US, 1",
        "fr   ,      , 352 , LU, 352",
        "fr-FR,      , 39  , IT, 39",
        "de   ,      , 7   , RU, 7",
        "en-US, PL   ,     , PL, 48",
        "en-US, PL   , 1   , PL, 48",
        "it   , VA   ,     , VA, 39"
    })
    void findsTheCountryByCodeThenCallingCodeThenLocale(
            String locale, @Nullable String code, @Nullable String callingCode, String found, String itsCallingCode) {
        assertEquals(found, CountryDefaults.code(locale, code, callingCode));
        assertEquals(itsCallingCode, CountryDefaults.callingCode(found));
    }

    @Test
    void knowsTheCallingCodesOfAllCountriesAndTheMainCountryOfEach() {
        for (String region : regions()) {
            int callingCode = PHONES.getCountryCodeForRegion(region);
            assertEquals("" + callingCode, CountryDefaults.callingCode(region));
            assertEquals(
                    PHONES.getRegionCodeForCountryCode(callingCode),
                    CountryDefaults.code("und", null, "" + callingCode));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr,,,fr",
        "fr-FR,QQ,,QQ",
        "fr-FR,fr,33,fr",
        "fr-FR,,999,999",
        "fr-FR,,x,x",
        "'',,,''",
        "und-001,,,und-001"
    })
    void refusesACountryThatCannotBeFound(
            String locale, @Nullable String code, @Nullable String callingCode, String shown) {
        IllegalArgumentException e = assertThrowsExactly(
                IllegalArgumentException.class, () -> CountryDefaults.code(locale, code, callingCode));
        assertEquals(
                "country must have a known code, calling_code or locale with a country, such as fr-FR: " + shown,
                e.getMessage());
    }

    static List<String> postcodesInUse() throws IOException {
        try (InputStream in = Objects.requireNonNull(CountryDefaultsTest.class.getResourceAsStream("post-codes.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("postcodesInUse")
    void acceptsPostcodesInUse(String line) {
        String[] countryAndCodes = line.split(" ", 2);
        PostCodeForm form = Objects.requireNonNull(CountryDefaults.postCodeForm(countryAndCodes[0]));
        for (String code : countryAndCodes[1].split(",", -1)) {
            assertTrue(Pattern.matches(form.pattern(), code), () -> code + ": " + form);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AE", "HK", "QA", "AO", "BO", "UG", "ZW"})
    void knowsCountriesWithoutPostcodes(String code) {
        assertEquals(PostCodeForm.NONE, CountryDefaults.postCodeForm(code));
    }

    /** Countries whose postcodes were in no list that was available, and codes of no country. */
    @ParameterizedTest
    @ValueSource(strings = {"NG", "VN", "MA", "SG", "IL", "SA", "GH", "LY", "NA", "PA", "SD", "QQ", "", "#"})
    void hasNoFormWhereNoneIsKnown(String code) {
        assertNull(CountryDefaults.postCodeForm(code));
    }

    private static String number(PhonePlan plan, SplittableRandom random) {
        StringBuilder number = new StringBuilder(plan.areaCode());
        number.append(
                plan.firstDigits().charAt(random.nextInt(plan.firstDigits().length())));
        for (int digit = 1; digit < plan.subscriberDigits(); digit++) {
            number.append(random.nextInt(10));
        }
        return number.toString();
    }
}
