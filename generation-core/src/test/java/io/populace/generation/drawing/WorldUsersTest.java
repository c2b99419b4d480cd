package io.populace.generation.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.PhonePlan;
import io.populace.generation.Population;
import io.populace.generation.catalog.CatalogPart;
import io.populace.generation.catalog.NamedCatalog;
import io.populace.generation.catalog.WorldCatalog;
import io.populace.generation.lexicon.Lexicons;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where users of the world live and how they are reached, judged by libphonenumber and by the country's own cities. */
class WorldUsersTest {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Set<PhoneNumberType> LANDLINES =
            Set.of(PhoneNumberType.FIXED_LINE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    static List<String> codes() {
        return WorldCatalog.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void areOfTheirCity(String code) throws NumberParseException {
        assertOfTheirCity(code, 60);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("codes")
    void areOfTheirCityByThousands(String code) throws NumberParseException {
        assertOfTheirCity(code, 2_000);
    }

    private static void assertOfTheirCity(String code, int users) throws NumberParseException {
        Country country = WorldCatalog.load(List.of(code)).get(0);
        UserDrawer drawer = new Population(
                        22,
                        new CatalogPart(null, null, "equal").of(NamedCatalog.load("world:" + code)),
                        Lexicons.standard().forcing("de"))
                .drawer();
        UserDraft user = new UserDraft();
        for (int index = 0; index < users; index++) {
            drawer.draw(index, user);
            City city = country.cities().stream()
                    .filter(one -> one.name().equals(user.city().text()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    Objects.requireNonNullElse(city.region(), ""), user.region().text());
            assertEquals(city.timeZone(), user.timeZone().text());
            String postCode = user.postCode().toString();
            assertTrue(
                    city.postalDistricts().isEmpty()
                            ? postCode.isEmpty()
                            : city.postalDistricts().stream().anyMatch(postCode::startsWith),
                    postCode);
            PhonePlan plan = Objects.requireNonNull(city.phonePlan());
            String phone = user.phoneNumber().toString();
            assertTrue(phone.startsWith("+" + country.callingCode() + plan.areaCode()), phone);
            assertTrue(LANDLINES.contains(kind(phone, code)), phone);
            String mobile = user.mobileNumber().toString();
            assertEquals(country.mobilePlans().isEmpty(), mobile.isEmpty());
            assertTrue(mobile.isEmpty() || kind(mobile, code) == PhoneNumberType.MOBILE, mobile);
        }
    }

    private static PhoneNumberType kind(String number, String region) throws NumberParseException {
        PhoneNumber parsed = PHONES.parse(number, null);
        assertTrue(PHONES.isValidNumberForRegion(parsed, region), number);
        return PHONES.getNumberType(parsed);
    }

    @Test
    void haveMobileNumbersOfManyPrefixes() {
        UserDrawer drawer = new Population(22, NamedCatalog.load("world:FR"), Lexicons.standard()).drawer();
        UserDraft user = new UserDraft();
        Set<String> prefixes = new HashSet<>();
        for (int index = 0; index < 2_000; index++) {
            drawer.draw(index, user);
            prefixes.add(user.mobileNumber().toString().substring(0, 5));
        }
        assertTrue(prefixes.containsAll(Set.of("+3361", "+3366", "+3375")), prefixes::toString);
        assertEquals(17, prefixes.size(), prefixes::toString);
    }
}
