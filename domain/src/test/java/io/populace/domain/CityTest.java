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

class CityTest {

    @ParameterizedTest
    @CsvSource({"' ', ' '", "' Bonn', ' Bonn'", "'Bonn ', 'Bonn '", "'\u00a0Bonn', '\u00a0Bonn'"})
    void refusesANameWithOuterWhiteSpace(String name, String shown) {
        assertRefused("city name must not begin or end with white space: " + shown, () -> Samples.city(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bonn\ud83c", "\udf08Bonn", "Bo\udf08\ud83cnn", "Bo\0nn", "Bo\nnn", "Bo\u0085nn", "Bo\u2028nn"})
    void refusesANameWithControlsLineSeparatorsOrLoneSurrogates(String name) {
        assertRefused(
                "city name must not have control characters, line separators or lone surrogates: " + Excerpt.of(name),
                () -> Samples.city(name));
    }

    @Test
    void refusesAnEmptyNameRegionOrDistrict() {
        assertRefused("city name must not be empty", () -> Samples.city(""));
        assertRefused("region must not be empty", () -> new City("Bonn", "", 1, null, List.of()));
        assertRefused("Bonn: postal district must not be empty", () -> Samples.city("Bonn", ""));
    }

    @Test
    void acceptsNamesOf200CharactersAndRefusesLongerOnes() {
        String longest = "x".repeat(200);
        assertEquals(longest, new City(longest, longest, 1, null, List.of()).region());
        String shown = "x".repeat(100) + "...";
        assertRefused("city name must have at most 200 characters: " + shown, () -> Samples.city(longest + "x"));
        assertRefused(
                "region must have at most 200 characters: " + shown,
                () -> new City("Bonn", longest + "x", 1, null, List.of()));
    }

    @Test
    void acceptsANameWithSurrogatePairs() {
        assertEquals("Bonn\ud83c\udf08", Samples.city("Bonn\ud83c\udf08").name());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, Double.MIN_VALUE, 0.5, 1e9, Double.MAX_VALUE})
    void acceptsAnyWeightFromZero(double weight) {
        assertEquals(weight, new City("Bonn", weight, Samples.PHONE_PLAN, List.of()).weight());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesANegativeOrInvalidWeight(double weight) {
        assertRefused(
                "Bonn: weight must be a number >= 0: " + weight,
                () -> new City("Bonn", weight, Samples.PHONE_PLAN, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "EC1A", "a-z", "3 4", "1234567890123456"})
    void acceptsPostalDistrictsOfUpTo16Characters(String district) {
        assertEquals(List.of(district), Samples.city("Bonn", district).postalDistricts());
    }

    @ParameterizedTest
    @CsvSource({"' ', ' '", "' 1', ' 1'", "'1 ', '1 '"})
    void refusesAPostalDistrictWithOuterWhiteSpace(String district, String shown) {
        assertRefused(
                "Bonn: postal district must not begin or end with white space: " + shown,
                () -> Samples.city("Bonn", "53111", district));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567", "1/2", "é", "1_2", "1|2", "[0-9]", "{district}", "٣"})
    void refusesAPostalDistrictThatIsTooLongOrHasOtherCharacters(String district) {
        assertRefused(
                "Bonn: a postal district must be at most 16 letters A to Z, digits, spaces and hyphens: " + district,
                () -> Samples.city("Bonn", "53111", district));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTC", "Europe/Paris", "America/Argentina/Buenos_Aires", "America/Port-au-Prince", "Etc/GMT+5"})
    void acceptsTheNamesOfTimeZones(String timeZone) {
        assertEquals(timeZone, inTimeZone(timeZone).timeZone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "Europe/", "/Paris", "Europe//Paris", "Europe/Paris ", "Europe/Zürich", "a/../b"})
    void refusesOtherTimeZones(String timeZone) {
        assertRefused(
                "Bonn: time zone must be an IANA name such as Europe/Paris: " + timeZone, () -> inTimeZone(timeZone));
    }

    @Test
    void refusesATimeZoneOfMoreThan64Characters() {
        assertEquals("x".repeat(64), inTimeZone("x".repeat(64)).timeZone());
        assertRefused(
                "Bonn: time zone must be an IANA name such as Europe/Paris: " + "x".repeat(65),
                () -> inTimeZone("x".repeat(65)));
    }

    @Test
    void refusesAnEmptyLocale() {
        assertRefused(
                "Bonn: locale must not be empty",
                () -> new City("Bonn", null, 1, null, List.of(), null, null, null, ""));
    }

    private static City inTimeZone(String timeZone) {
        return new City("Bonn", null, 1, null, List.of(), null, timeZone, null, null);
    }

    @Test
    void copiesItsList() {
        List<String> districts = new ArrayList<>(List.of("53111"));
        City city = new City("Bonn", 1, Samples.PHONE_PLAN, districts);
        districts.clear();
        assertEquals(List.of("53111"), city.postalDistricts());
        assertThrowsExactly(
                UnsupportedOperationException.class,
                () -> city.postalDistricts().clear());
    }
}
