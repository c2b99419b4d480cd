package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.lexicon.Lexicons;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defaults are spread over the country; no city gets the facts of another. */
class BareCitiesTest {

    private static final long SEED = 7;
    private static final int USERS = 5_000;
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Population POPULATION = population();
    private static final Map<String, List<User>> BY_CITY = POPULATION
            .users(IndexRange.of(0, USERS))
            .collect(Collectors.groupingBy(user -> user.address().city()));

    @ParameterizedTest
    @CsvSource({
        "Roma, IT, 3, 60",
        "Milano, IT, 3, 60",
        "Toronto, CA, 3, 40",
        "Paris, FR, 2, 35",
        "Dubai, AE, 1, 5",
        "Portland, US, 3, 80"
    })
    void haveValidNumbersWithManyAreaCodes(String city, String region, int areaCodeLength, int atLeast)
            throws NumberParseException {
        Set<String> areaCodes = users(city).stream()
                .map(user -> nationalNumber(user).substring(0, areaCodeLength))
                .collect(Collectors.toSet());
        assertTrue(areaCodes.size() >= atLeast, areaCodes::toString);
        for (User user : users(city)) {
            PhoneNumber number = PHONES.parse(user.phoneNumber().text(), "ZZ");
            assertTrue(PHONES.isValidNumberForRegion(number, region), user::toString);
        }
    }

    @Test
    void keepTheLeadingZeroOfItaly() {
        for (User user : users("Roma")) {
            assertTrue(user.phoneNumber().text().startsWith("+390"), user::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Roma, '[0-9]{5}', 90",
        "Toronto, '[A-Z][0-9][A-Z] [0-9][A-Z][0-9]', 100",
        "Paris, '[0-9]{5}', 80",
        "Dubai, '', 1"
    })
    void havePostcodesFromTheWholeFormOfTheCountry(String city, String form, int firstTwoAtLeast) {
        Set<String> beginnings = users(city).stream()
                .map(user -> user.address().postCode())
                .map(code -> code.substring(0, Math.min(2, code.length())))
                .collect(Collectors.toSet());
        assertTrue(beginnings.size() >= firstTwoAtLeast, beginnings::toString);
        for (User user : users(city)) {
            assertTrue(user.address().postCode().matches(form), user::toString);
        }
    }

    @Test
    void doNotChangeTheFactsOfOtherCities() {
        for (User user : users("Lyon")) {
            assertTrue(user.phoneNumber().text().startsWith("+33478"), user::toString);
            assertTrue(Set.of("69001", "69002").contains(user.address().postCode()), user::toString);
        }
    }

    @Test
    void ofOneNameAreBothDrawn() {
        assertEquals(
                Set.of("97", "04"),
                users("Portland").stream()
                        .map(user -> user.address().postCode().substring(0, 2))
                        .collect(Collectors.toSet()));
    }

    @Test
    void ofWeightZeroAreNotDrawn() {
        assertEquals(Set.of("Roma", "Milano", "Toronto", "Paris", "Lyon", "Dubai", "Portland"), BY_CITY.keySet());
    }

    private static List<User> users(String city) {
        return Objects.requireNonNull(BY_CITY.get(city), city);
    }

    private static String nationalNumber(User user) {
        return user.phoneNumber().text().replaceFirst("^\\+(39|971|33|1)", "");
    }

    private static Population population() {
        try (InputStream in = Objects.requireNonNull(BareCitiesTest.class.getResourceAsStream("catalogs/bare.json"))) {
            return new Population(SEED, CatalogReader.read(in), Lexicons.standard());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
