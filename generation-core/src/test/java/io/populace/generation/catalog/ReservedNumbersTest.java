package io.populace.generation.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReservedNumbersTest {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final ReservedNumbers RESERVED = ReservedNumbers.load();

    static Stream<String> regions() {
        return new TreeSet<>(PHONES.getSupportedRegions()).stream();
    }

    /** First and last numbers, as the regulators write them. */
    @ParameterizedTest
    @CsvSource({
        "GB, 44, 20, 8, +44 20 7946 0000, +44 20 7946 0999",
        "GB, 44, 161, 7, +44 161 496 0000, +44 161 496 0999",
        "GB, 44, 28, 8, +44 28 9649 6000, +44 28 9649 6999",
        "GB, 44, 1224, 6, +44 1632 960000, +44 1632 960999",
        "DE, 49, 30, 8, +49 30 23125 000, +49 30 23125 999",
        "DE, 49, 221, 8, +49 221 4710 000, +49 221 4710 999",
        "DE, 49, 761, 8, +49 30 23125 000, +49 30 23125 999",
        "FR, 33, 4, 8, +33 4 65 71 00 00, +33 4 65 71 99 99",
        "AU, 61, 241, 6, +61 2 5550 0000, +61 2 5550 9999",
        "SE, 46, 31, 7, +46 31 390 06 00, +46 31 390 06 99",
        "SE, 46, 90, 6, +46 8 465 004 00, +46 8 465 004 99",
        "IE, 353, 1, 7, +353 20 910 0000, +353 20 919 9999",
        "US, 1, 503, 7, +1 503 555 0100, +1 503 555 0199",
        "PR, 1, 787, 7, +1 787 555 0100, +1 787 555 0199"
    })
    void areThoseOfTheRegulatorForTheCity(
            String code, String callingCode, String areaCode, int digits, String first, String last) {
        PhonePlan plan = new PhonePlan(areaCode, digits, "23456789");
        City city = RESERVED.of(country(code, callingCode, plan)).cities().get(0);
        PhonePlan reserved = city.phonePlan() == null ? new PhonePlan("", 1, "0") : city.phonePlan();

        assertEquals(first.replace(" ", ""), "+" + callingCode + number(reserved, '0'));
        assertEquals(last.replace(" ", ""), "+" + callingCode + number(reserved, '9'));
    }

    private static String number(PhonePlan plan, char digit) {
        String rest = String.valueOf(digit).repeat(plan.subscriberDigits() - 1);
        return plan.areaCode()
                + plan.firstDigits()
                        .charAt(digit == '0' ? 0 : plan.firstDigits().length() - 1)
                + rest;
    }

    /** 555 numbers are valid to libphonenumber, and so are some others that regulators reserve. */
    @ParameterizedTest
    @MethodSource("regions")
    void areNoSubscribersWhereNoneAreReserved(String region) {
        String callingCode = String.valueOf(PHONES.getCountryCodeForRegion(region));
        List<PhonePlan> plans = PhonePlans.ofNobody().of(region);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 30 && !plans.isEmpty(); i++) {
            PhonePlan plan = plans.get(random.nextInt(plans.size()));
            StringBuilder number = new StringBuilder("+" + callingCode + plan.areaCode());
            number.append(
                    plan.firstDigits().charAt(random.nextInt(plan.firstDigits().length())));
            while (number.length() < 1 + callingCode.length() + plan.digits()) {
                number.append(random.nextInt(10));
            }
            for (int length = 2 + callingCode.length(); length <= number.length(); length++) {
                String begun = number.substring(0, length);
                assertFalse(isValid(begun), number + " begins with " + begun);
            }
        }
    }

    private static boolean isValid(String number) {
        try {
            PhoneNumber parsed = PHONES.parse(number, null);
            // Some countries allow to leave out an area code, which the parser then adds.
            return PHONES.isValidNumber(parsed) && number.equals(PHONES.format(parsed, PhoneNumberFormat.E164));
        } catch (NumberParseException tooShort) {
            return false;
        }
    }

    @Test
    void areKnownForNearlyAllCountries() {
        List<String> unknown = new ArrayList<>();
        regions().filter(region -> PhonePlans.ofNobody().of(region).isEmpty()).forEach(unknown::add);

        assertTrue(unknown.size() < 10, unknown::toString);
    }

    @Test
    void areThoseOfAllAreaCodesForCitiesWithoutOne() {
        Country britain = RESERVED.of(country("GB", "44", null));

        assertEquals(16, britain.phonePlans().size());
        assertEquals(List.of(new PhonePlan("7700900", 3, "0123456789")), britain.mobilePlans());
    }

    @Test
    void doNotChangeWhenTheyAreReservedAgain() {
        for (String code : List.of("GB", "DE", "US", "NL")) {
            Country once = RESERVED.of(country(code, callingCode(code), new PhonePlan("2345", 5, "23456789")));

            assertEquals(once.cities(), RESERVED.of(once).cities(), code);
        }
    }

    private static String callingCode(String region) {
        return String.valueOf(PHONES.getCountryCodeForRegion(region));
    }

    @ParameterizedTest
    @CsvSource({", 44", "XX, 44"})
    void areRefusedForACountryOfUnknownNumbers(String code, String callingCode) {
        Country country = country(code, callingCode, new PhonePlan("20", 8, "7"));

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> RESERVED.of(country));
        assertEquals(
                "country Country must have a code for which telephone numbers of nobody are known: " + code,
                refused.getMessage());
    }

    private static Country country(@Nullable String code, String callingCode, @Nullable PhonePlan plan) {
        City city = new City("City", 1, plan, List.of());
        List<PhonePlan> plans = List.of(new PhonePlan("23", 7, "4"));
        return new Country("Country", code, "und", callingCode, 1, PostCodeForm.NONE, plans, List.of(city));
    }
}
