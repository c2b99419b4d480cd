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
    private static final City BONN = Samples.city("Bonn");

    @ParameterizedTest
    @CsvSource({"'', (empty)", "' ', ' '", "' x', ' x'", "'x ', 'x '"})
    void refusesANameOrLocaleThatIsBlankOrHasOuterBlanks(String bad, String told) {
        String rule = " must be text without outer blanks: " + told;
        assertRefused("country name" + rule, () -> new Country(bad, "de", "49", 1, PLAIN, List.of(BONN)));
        assertRefused("Germany: locale" + rule, () -> new Country("Germany", bad, "49", 1, PLAIN, List.of(BONN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "49", "999"})
    void takesACallingCodeOfOneToThreeDigits(String code) {
        assertEquals(code, new Country("Germany", "de", code, 1, PLAIN, List.of(BONN)).callingCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "049", "1234", "+49", "4a", " 49", "٤"})
    void refusesAnyOtherCallingCode(String code) {
        assertRefused(
                "Germany: calling code must be one to three digits, the first not 0: " + code,
                () -> new Country("Germany", "de", code, 1, PLAIN, List.of(BONN)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAWeightThatIsNoNumberAboveZero(double weight) {
        assertRefused(
                "Germany: weight must be a number > 0: " + weight,
                () -> new Country("Germany", "de", "49", weight, PLAIN, List.of(BONN)));
    }

    @Test
    void refusesToHaveNoCities() {
        assertRefused("Germany: cities must be 1 or more: 0", () -> Samples.country("Germany"));
    }

    @Test
    void namesTheCityThatIsThereTwice() {
        City again = new City("Bonn", 2, new PhonePlan("228", 6, "2"), List.of());
        assertRefused(
                "Germany: cities must differ, twice there: Bonn",
                () -> Samples.country("Germany", BONN, Samples.city("Berlin"), again));
    }

    @ParameterizedTest
    @CsvSource({"1, 12, 2", "49, 551, 10", "353, 551, 9"})
    void takesPhoneNumbersOfFifteenDigits(String callingCode, String areaCode, int subscriberDigits) {
        City city = new City("Bonn", 1, new PhonePlan(areaCode, subscriberDigits, "2"), List.of());
        assertEquals(List.of(city), new Country("X", "de", callingCode, 1, PLAIN, List.of(city)).cities());
    }

    @ParameterizedTest
    @CsvSource({"49, 551, 11, 16", "353, '', 13, 16", "1, 123456789012345, 15, 31"})
    void refusesLongerPhoneNumbers(String callingCode, String areaCode, int subscriberDigits, int digits) {
        City city = new City("Bonn", 1, new PhonePlan(areaCode, subscriberDigits, "2"), List.of());
        assertRefused(
                "Bonn: phone numbers must have at most 15 digits: " + digits,
                () -> new Country("Germany", "de", callingCode, 1, PLAIN, List.of(city)));
    }

    @Test
    void takesPostalDistrictsWhereTheFormUsesThem() {
        City city = Samples.city("Bonn", "53111");
        Country country = new Country("Germany", "de", "49", 1, DISTRICT, List.of(city));
        assertEquals(List.of(city), country.cities());
    }

    @Test
    void refusesPostalDistrictsThatTheFormDoesNotUse() {
        assertRefused(
                "Bonn: postal districts must be there if, and only if, the post code form uses them: [0-9]",
                () -> new Country(
                        "Germany", "de", "49", 1, PLAIN, List.of(Samples.city("Ulm"), Samples.city("Bonn", "53111"))));
    }

    @Test
    void refusesACityWithoutThePostalDistrictsThatTheFormUses() {
        assertRefused(
                "Bonn: postal districts must be there if, and only if, the post code form uses them: {district} [A-Z]",
                () -> new Country("Germany", "de", "49", 1, DISTRICT, List.of(Samples.city("Ulm", "89073"), BONN)));
    }

    @Test
    void isNotChangedByLaterChangesOfTheList() {
        List<City> cities = new ArrayList<>(List.of(BONN));
        Country country = new Country("Germany", "de", "49", 1, PLAIN, cities);
        cities.clear();
        assertEquals(List.of(BONN), country.cities());
        assertThrowsExactly(
                UnsupportedOperationException.class, () -> country.cities().clear());
    }
}
