package io.populace.domain;

import static io.populace.domain.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    private static final PostCodeForm PLAIN = new PostCodeForm("[0-9]");
    private static final PostCodeForm DISTRICT = new PostCodeForm("{district} [A-Z]");
    private static final List<PhonePlan> PLANS = List.of(new PhonePlan("2", 7, "2"));
    private static final City BONN = Samples.city("Bonn");
    private static final City BERLIN = Samples.city("Berlin");

    @ParameterizedTest
    @CsvSource({"' ', ' '", "' x', ' x'", "'x ', 'x '"})
    void refusesANameOrLocaleWithOuterWhiteSpace(String bad, String shown) {
        String rule = " must not begin or end with white space: " + shown;
        assertRefused(
                "country name" + rule, () -> new Country(bad, "DE", "de", "49", 1, PLAIN, List.of(), List.of(BONN)));
        assertRefused(
                "Germany: locale" + rule,
                () -> new Country("Germany", "DE", bad, "49", 1, PLAIN, List.of(), List.of(BONN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "49", "999"})
    void acceptsACallingCodeOfOneToThreeDigits(String code) {
        assertEquals(code, new Country("Germany", "DE", "de", code, 1, PLAIN, List.of(), List.of(BONN)).callingCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "049", "1234", "+49", "4a", " 49", "٤"})
    void refusesAnyOtherCallingCode(String code) {
        assertRefused(
                "Germany: calling code must be one to three digits, the first not 0: " + code,
                () -> new Country("Germany", "DE", "de", code, 1, PLAIN, List.of(), List.of(BONN)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesANegativeOrInvalidWeight(double weight) {
        assertRefused(
                "Germany: weight must be a number >= 0: " + weight,
                () -> new Country("Germany", "DE", "de", "49", weight, PLAIN, List.of(), List.of(BONN)));
    }

    @Test
    void refusesAnEmptyListOfCities() {
        assertRefused("Germany: cities must be 1 or more: 0", () -> Samples.country("Germany"));
    }

    @Test
    void refusesADuplicateCity() {
        for (City again : List.of(
                new City("Bonn", 2, Samples.PHONE_PLAN, List.of()),
                new City("Bonn", 1, new PhonePlan("551", 7, "9"), List.of()))) {
            assertRefused(
                    "Germany: duplicate city: Bonn",
                    () -> Samples.country("Germany", BONN, Samples.city("Berlin"), again));
        }
        City maine = new City("Portland", "Maine", 1, Samples.PHONE_PLAN, List.of("4"));
        City again = new City("Portland", "Maine", 1, new PhonePlan("207", 7, "2"), List.of("5"));
        assertRefused("USA: duplicate city: Portland", () -> Samples.country("USA", maine, again));
    }

    @Test
    void acceptsCitiesOfOneNameThatDifferInRegionAreaCodeOrDistricts() {
        City plain = new City("Portland", 1, Samples.PHONE_PLAN, List.of());
        City bare = new City("Portland", 1, null, List.of());
        City maine = new City("Portland", "Maine", 1, Samples.PHONE_PLAN, List.of());
        City oregon = new City("Portland", "Oregon", 1, Samples.PHONE_PLAN, List.of());
        City areaCode = new City("Portland", 1, new PhonePlan("503", 7, "2"), List.of());
        City districts = new City("Portland", 1, Samples.PHONE_PLAN, List.of("5"));
        List<City> all = List.of(plain, bare, maine, oregon, areaCode, districts);
        assertEquals(all, new Country("USA", "US", "en-US", "1", 1, PLAIN, PLANS, all).cities());
    }

    @Test
    void refusesCitiesThatAllHaveWeightZero() {
        City never = new City("Bonn", 0, Samples.PHONE_PLAN, List.of());
        assertEquals(
                List.of(never, BERLIN),
                Samples.country("Germany", never, BERLIN).cities());
        assertRefused(
                "Germany: cities must have at least one weight > 0: 0.0", () -> Samples.country("Germany", never));
    }

    @Test
    void refusesACityWithoutAPhonePlanIfTheCountryHasNone() {
        City bare = new City("Bonn", 1, null, List.of());
        assertRefused(
                "Germany: a city must have a phone plan if its country has none: Bonn",
                () -> Samples.country("Germany", BERLIN, bare));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "DEU", "de", "D1", "ÄÖ"})
    void refusesACodeThatIsNotTwoCapitalLetters(String code) {
        assertRefused(
                "Germany: code must be two capital letters (ISO 3166-1): " + code,
                () -> new Country("Germany", code, "de", "49", 1, PLAIN, PLANS, List.of(BONN)));
    }

    @ParameterizedTest
    @CsvSource({"1, 12, 2", "49, 551, 10", "353, 551, 9"})
    void acceptsPhoneNumbersOf15Digits(String callingCode, String areaCode, int subscriberDigits) {
        City city = new City("Bonn", 1, new PhonePlan(areaCode, subscriberDigits, "2"), List.of());
        assertEquals(
                List.of(city), new Country("X", "DE", "de", callingCode, 1, PLAIN, List.of(), List.of(city)).cities());
    }

    @ParameterizedTest
    @CsvSource({"49, 551, 11, 16", "353, '', 13, 16", "1, 123456789012345, 15, 31"})
    void refusesLongerPhoneNumbers(String callingCode, String areaCode, int subscriberDigits, int digits) {
        City city = new City("Bonn", 1, new PhonePlan(areaCode, subscriberDigits, "2"), List.of());
        assertRefused(
                "Bonn: phone numbers must have at most 15 digits: " + digits,
                () -> new Country("Germany", "DE", "de", callingCode, 1, PLAIN, List.of(), List.of(city)));
    }

    @Test
    void acceptsPostalDistrictsIfTheFormUsesThem() {
        City city = Samples.city("Bonn", "53111");
        Country country = new Country("Germany", "DE", "de", "49", 1, DISTRICT, List.of(), List.of(city));
        assertEquals(List.of(city), country.cities());
    }

    @Test
    void acceptsWholePostcodesIfTheFormHasNoDistrict() {
        City city = Samples.city("Bonn", "7", "0");
        assertEquals(List.of(city), Samples.country("Germany", city).cities());
    }

    @ParameterizedTest
    @CsvSource({"[0-9], 53", "[0-9], A", "[1-9]|0[0-9], 1A", "'', 1"})
    void refusesDistrictsThatDoNotFitAFormWithoutDistrict(String form, String district) {
        assertRefused(
                "Bonn: postal districts must be whole postcodes of the form " + form + ", which has no {district}: "
                        + district,
                () -> new Country(
                        "Germany",
                        "DE",
                        "de",
                        "49",
                        1,
                        new PostCodeForm(form),
                        List.of(),
                        List.of(Samples.city("Bonn", district))));
    }

    @Test
    void refusesACityWithoutPostalDistrictsIfTheFormUsesThem() {
        assertRefused(
                "Bonn: postal districts must be given if the post code form uses them: {district} [A-Z]",
                () -> new Country(
                        "Germany",
                        "DE",
                        "de",
                        "49",
                        1,
                        DISTRICT,
                        List.of(),
                        List.of(Samples.city("Ulm", "89073"), BONN)));
    }

    @Test
    void refusesLongerPhoneNumbersInPlansOfTheCountry() {
        assertRefused(
                "Germany: phone numbers must have at most 15 digits: 16",
                () -> new Country(
                        "Germany", "DE", "de", "49", 1, PLAIN, List.of(new PhonePlan("", 14, "2")), List.of(BONN)));
    }

    @Test
    void refusesLongerMobileNumbers() {
        List<PhonePlan> mobile = List.of(new PhonePlan("15", 9, "1"), new PhonePlan("17", 12, "1"));
        assertRefused(
                "Germany: phone numbers must have at most 15 digits: 16",
                () -> new Country("Germany", "DE", "de", "49", 1, PLAIN, PLANS, mobile, List.of(BONN)));
    }

    @Test
    void copiesItsList() {
        List<City> cities = new ArrayList<>(List.of(BONN));
        Country country = new Country("Germany", "DE", "de", "49", 1, PLAIN, List.of(), cities);
        cities.clear();
        assertEquals(List.of(BONN), country.cities());
        assertThrowsExactly(
                UnsupportedOperationException.class, () -> country.cities().clear());
    }
}
