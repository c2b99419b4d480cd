package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.Address;
import io.populace.generation.lexicon.Words;
import io.populace.testsupport.facts.Facts;
import io.populace.testsupport.facts.Facts.CityFacts;
import io.populace.testsupport.facts.Facts.CountryFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks addresses by the facts and the postcode rules of each country. */
class AddressCoherenceTest {

    private static final int USERS = 20_000;
    private static final Facts FACTS = Facts.load();

    @ParameterizedTest
    @ValueSource(longs = {0, 42, -1})
    void givesAPostCodeOfTheCity(long seed) {
        Drawn.forEach(seed, USERS, (user, which) -> {
            Address address = user.address();
            CityFacts city = FACTS.city(address.country(), address.city());
            Matcher postCode = postCode(address);

            assertTrue(postCode.matches(), () -> which + ": " + address);
            assertTrue(city.postalDistricts().contains(postCode.group(1)), () -> which + ": " + address);
        });
    }

    @Test
    void reachesEveryPostalDistrict() {
        Map<String, Set<String>> districts = new HashMap<>();
        Drawn.forEach(42, 100_000, (user, which) -> {
            Matcher postCode = postCode(user.address());
            assertTrue(postCode.matches(), which);
            districts
                    .computeIfAbsent(user.address().city(), city -> new HashSet<>())
                    .add(postCode.group(1));
        });

        Map<String, Set<String>> expected = new HashMap<>();
        for (CountryFacts country : FACTS.countries()) {
            country.cities().forEach(city -> expected.put(city.name(), Set.copyOf(city.postalDistricts())));
        }
        assertEquals(expected, districts);
    }

    @ParameterizedTest
    @CsvSource({"GB, 199, 12_500", "US, 9_999, 0"})
    void givesEveryHouseNumberOfTheCountryAndMostlyLowOnes(String country, String highest, String lettered) {
        int limit = Integer.parseInt(highest.replace("_", ""));
        int users = 100_000;
        Set<Integer> numbers = new HashSet<>();
        int letters = 0;
        int inTheFirstQuarter = 0;
        UserDrawer drawer = Drawn.drawer(42, Catalogs.of(country));
        UserDraft draft = new UserDraft();
        for (long index = 0; index < users; index++) {
            drawer.draw(index, draft);
            numbers.add(draft.houseNumber());
            letters += draft.houseLetter() == 0 ? 0 : 1;
            inTheFirstQuarter += draft.houseNumber() <= limit / 4 ? 1 : 0;
            assertTrue(draft.houseNumber() >= 1 && draft.houseNumber() <= limit, Drawn.which(42, index));
            assertTrue("abc\0".indexOf(draft.houseLetter()) >= 0, Drawn.which(42, index));
        }

        assertEquals(limit, numbers.size(), limit / 50.0);
        assertEquals(Integer.parseInt(lettered.replace("_", "")), letters, lettered.equals("0") ? 0 : 400);
        assertEquals(users / 2.0, inTheFirstQuarter, 1_000); // by the square root
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 42, -1})
    void takesNamesAndStreetsFromTheLanguageOfTheCountry(long seed) {
        Map<String, Set<String>> firstNames = new HashMap<>();
        Map<String, Set<String>> lastNames = new HashMap<>();
        Map<String, Set<String>> streets = new HashMap<>();
        for (CountryFacts country : FACTS.countries()) {
            var lexicon = Drawn.LEXICONS.lexicon(country.locale());
            firstNames.put(country.name(), Set.copyOf(Words.firstNames(lexicon)));
            lastNames.put(country.name(), Set.copyOf(Words.lastNames(lexicon)));
            streets.put(country.name(), Set.copyOf(Words.streets(lexicon)));
        }
        Drawn.forEach(seed, USERS, (user, which) -> {
            String country = user.address().country();
            assertTrue(
                    firstNames.getOrDefault(country, Set.of()).contains(user.firstName()), () -> which + ": " + user);
            assertTrue(lastNames.getOrDefault(country, Set.of()).contains(user.lastName()), () -> which + ": " + user);
            assertTrue(
                    streets.getOrDefault(country, Set.of())
                            .contains(user.address().streetName()),
                    () -> which + ": " + user);
        });
    }

    /** Matches the form of the country; the first group is the postal district. */
    private static Matcher postCode(Address address) {
        String form = switch (address.country()) {
            case "Germany" -> "([0-9]{5})";
            case "Netherlands" -> "([1-9][0-9]{3}) (?!SA|SD|SS)[A-Z]{2}";
            case "UK" -> "([A-Z]{1,2}[0-9]{1,2}|[A-Z]{1,2}[0-9][A-Z]) [0-9][A-Z&&[^CIKMOV]]{2}";
            default -> throw new AssertionError(address);
        };
        return Pattern.compile(form).matcher(address.postCode());
    }
}
