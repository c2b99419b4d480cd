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
    @CsvSource({"'', (empty)", "' ', ' '", "' Bonn', ' Bonn'", "'Bonn ', 'Bonn '"})
    void refusesANameThatIsBlankOrHasOuterBlanks(String name, String told) {
        assertRefused("city name must be text without outer blanks: " + told, () -> Samples.city(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bonn\ud83c", "\udf08Bonn", "Bo\udf08\ud83cnn"})
    void refusesANameWithHalfACharacter(String name) {
        assertRefused(
                "city name must be text without half characters (lone surrogates): " + Excerpt.of(name),
                () -> Samples.city(name));
    }

    @Test
    void takesANameWithCharactersOfTwoHalves() {
        assertEquals("Bonn\ud83c\udf08", Samples.city("Bonn\ud83c\udf08").name());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 0.5, 1e9, Double.MAX_VALUE})
    void takesAnyWeightAboveZero(double weight) {
        assertEquals(weight, new City("Bonn", weight, Samples.PHONE_PLAN, List.of()).weight());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAWeightThatIsNoNumberAboveZero(double weight) {
        assertRefused(
                "Bonn: weight must be a number > 0: " + weight,
                () -> new City("Bonn", weight, Samples.PHONE_PLAN, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "EC1A", "a-z", "3 4", "1234567890123456"})
    void takesPostalDistrictsOfUpToSixteenCharacters(String district) {
        assertEquals(List.of(district), Samples.city("Bonn", district).postalDistricts());
    }

    @ParameterizedTest
    @CsvSource({"'', (empty)", "' ', ' '", "' 1', ' 1'", "'1 ', '1 '"})
    void refusesAPostalDistrictThatIsBlankOrHasOuterBlanks(String district, String told) {
        assertRefused(
                "Bonn: postal district must be text without outer blanks: " + told,
                () -> Samples.city("Bonn", "53111", district));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567", "1/2", "é", "1_2", "1|2", "[0-9]", "{district}", "٣"})
    void refusesAPostalDistrictThatIsTooLongOrHasOtherCharacters(String district) {
        assertRefused(
                "Bonn: a postal district must be at most 16 letters A to Z, digits, spaces and hyphens: " + district,
                () -> Samples.city("Bonn", "53111", district));
    }

    @Test
    void isNotChangedByLaterChangesOfTheList() {
        List<String> districts = new ArrayList<>(List.of("53111"));
        City city = new City("Bonn", 1, Samples.PHONE_PLAN, districts);
        districts.clear();
        assertEquals(List.of("53111"), city.postalDistricts());
        assertThrowsExactly(
                UnsupportedOperationException.class,
                () -> city.postalDistricts().clear());
    }
}
