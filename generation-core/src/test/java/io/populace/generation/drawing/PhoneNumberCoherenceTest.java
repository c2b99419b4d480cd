package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.populace.domain.Address;
import io.populace.testsupport.facts.Facts;
import io.populace.testsupport.facts.Facts.CityFacts;
import io.populace.testsupport.facts.Facts.CountryFacts;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks phone numbers by libphonenumber and the facts. */
class PhoneNumberCoherenceTest {

    private static final int USERS = 10_000;
    private static final Facts FACTS = Facts.load();
    private static final PhoneNumberUtil LIBPHONENUMBER = PhoneNumberUtil.getInstance();
    private static final Set<PhoneNumberType> LANDLINES =
            Set.of(PhoneNumberType.FIXED_LINE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    @ParameterizedTest
    @ValueSource(longs = {0, 42, -1})
    void givesAValidLandlineOfTheCountry(long seed) {
        Drawn.forEach(seed, USERS, (user, which) -> {
            String text = user.phoneNumber().text();
            PhoneNumber number = parse(text);
            CountryFacts country = FACTS.country(user.address().country());

            assertTrue(LIBPHONENUMBER.isValidNumberForRegion(number, country.code()), () -> which + ": " + text);
            assertTrue(LANDLINES.contains(LIBPHONENUMBER.getNumberType(number)), () -> which + ": " + text);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 42, -1})
    void givesANumberOfTheCityWithTheRightLength(long seed) {
        Drawn.forEach(seed, USERS, (user, which) -> {
            String text = user.phoneNumber().text();
            PhoneNumber number = parse(text);
            Address address = user.address();
            CityFacts city = FACTS.city(address.country(), address.city());
            String national = LIBPHONENUMBER.getNationalSignificantNumber(number);
            int areaCodeLength = LIBPHONENUMBER.getLengthOfGeographicalAreaCode(number);
            String subscriber = national.substring(areaCodeLength);

            assertEquals(city.areaCode(), national.substring(0, areaCodeLength), () -> which + ": " + text);
            assertEquals(city.subscriberDigits(), subscriber.length(), () -> which + ": " + text);
            assertTrue(city.subscriberFirstDigits().indexOf(subscriber.charAt(0)) >= 0, () -> which + ": " + text);
            assertEquals(
                    "+" + FACTS.country(address.country()).callingCode() + national, text, () -> which + ": " + text);
        });
    }

    @Test
    void startsWithEveryPossibleDigit() {
        Map<String, Set<Character>> found = new TreeMap<>();
        Drawn.forEach(42, USERS, (user, which) -> {
            CityFacts city = FACTS.city(user.address().country(), user.address().city());
            String text = user.phoneNumber().text();
            found.computeIfAbsent(city.name(), name -> new TreeSet<>())
                    .add(text.charAt(text.length() - city.subscriberDigits()));
        });

        Map<String, Set<Character>> expected = FACTS.countries().stream()
                .flatMap(country -> country.cities().stream())
                .collect(Collectors.toMap(
                        CityFacts::name,
                        city -> city.subscriberFirstDigits()
                                .chars()
                                .mapToObj(digit -> (char) digit)
                                .collect(Collectors.toSet())));
        assertEquals(expected, found);
    }

    private static PhoneNumber parse(String text) {
        try {
            return LIBPHONENUMBER.parse(text, "ZZ");
        } catch (NumberParseException e) {
            throw new AssertionError(text, e);
        }
    }
}
