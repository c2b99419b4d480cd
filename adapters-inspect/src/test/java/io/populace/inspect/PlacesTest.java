package io.populace.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.management.ThreadMXBean;
import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.domain.SystemTripletCatalog;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users from places about which more or less is known. */
class PlacesTest {

    private static final Catalog CATALOG = new Catalog(
            new GeoCatalog(List.of(
                    country(
                            "USA",
                            "US",
                            "1",
                            new PostCodeForm("[0-9][0-9][0-9][0-9][0-9]"),
                            new City("Portland", "Oregon", 1, plan("503"), List.of("97201", "97202")),
                            new City("Portland", "Maine", 1, plan("207"), List.of("04101")),
                            new City("Austin", 1, null, List.of()),
                            new City("Boston", 1, plan("617"), List.of()),
                            new City("Salem", "Oregon", 1, plan("503"), List.of("97301")),
                            new City("Salem", "Ohio", 1, null, List.of())),
                    country("Canada", "CA", "1", new PostCodeForm("X"), new City("Ottawa", 1, null, List.of())),
                    country("NANP", null, "1", new PostCodeForm("X"), new City("Anywhere", 1, null, List.of())),
                    country("Hong Kong", "HK", "852", PostCodeForm.NONE, new City("Kowloon", 1, null, List.of())))),
            SystemTripletCatalog.uniform(List.of("x86_64-pc-win64")),
            AgeRange.ADULTS);

    @ParameterizedTest
    @CsvSource(textBlock = """
            USA,       Portland, 97202, +15032223333,  post_code=kept area_code=kept
            USA,       Portland, 04101, +12077722222,  post_code=kept area_code=kept
            USA,       Portland, 04101, +15032223333,  post_code=kept area_code=broken
            USA,       Portland, 97201, +12077722222,  post_code=kept area_code=broken
            USA,       Portland, 97203, +12077722222,  post_code=broken area_code=kept
            USA,       Austin,   97203, +12077722222,  post_code=not_judged area_code=not_judged
            USA,       Boston,   97203, +16172223333,  post_code=not_judged area_code=kept
            USA,       Boston,   97203, +12077722222,  post_code=not_judged area_code=broken
            USA,       Salem,    97301, +15032223333,  post_code=kept area_code=kept
            USA,       Salem,    44460, +12077722222,  post_code=not_judged area_code=not_judged
            USA,       Leeds,    97301, +15032223333,  post_code=not_judged area_code=not_judged
            Hong Kong, Kowloon,  '',    +85223456789,  post_code=not_judged area_code=not_judged
            """)
    void areCheckedByTheKnownFacts(String country, String city, String postCode, String phoneNumber, String verdicts)
            throws IOException {
        JsonNode report = report(country, city, postCode, phoneNumber);
        assertEquals(
                verdicts, "post_code=" + verdict(report, "post_code") + " area_code=" + verdict(report, "area_code"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            USA,       Austin,  97203,      kept
            USA,       Austin,  9720,       broken
            USA,       Austin,  97203-1234, broken
            USA,       Leeds,   97203,      kept
            USA,       Austin,  '',         broken
            Hong Kong, Kowloon, '',         kept
            Hong Kong, Kowloon, 999077,     broken
            Atlantis,  Poseis,  '',         not_judged
            """)
    void havePostCodesInTheFormOfTheirCountry(String country, String city, String postCode, String verdict)
            throws IOException {
        JsonNode report = report(country, city, postCode, "+12077722222");
        assertEquals(verdict, verdict(report, "post_code_form"));
        assertEquals("kept", verdict(report, "structure"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            USA,      Austin,   +12077722222, kept
            USA,      Austin,   +16132345678, broken
            Canada,   Ottawa,   +16132345678, kept
            Canada,   Ottawa,   +12013733333, broken
            NANP,     Anywhere, +16132345678, kept
            NANP,     Anywhere, +12013733333, kept
            NANP,     Anywhere, +85223456789, broken
            Atlantis, Poseis,   +85223456789, kept
            """)
    void haveNumbersOfTheirCountryAndNotOfItsNeighbour(String country, String city, String phoneNumber, String verdict)
            throws IOException {
        assertEquals(verdict, verdict(report(country, city, "X", phoneNumber), "phone_number"));
    }

    @Test
    void shareEqualFacts() {
        // A set of 300 codes for each city would take some 4 MB.
        List<String> codes =
                IntStream.range(10_000, 10_300).mapToObj(Integer::toString).toList();
        City[] cities = IntStream.range(0, 300)
                .mapToObj(i -> new City("City " + i, 1, plan("503"), codes))
                .toArray(City[]::new);
        Country country = country("USA", "US", "1", new PostCodeForm("[0-9][0-9][0-9][0-9][0-9]"), cities);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Catalog catalog = new Catalog(
                new GeoCatalog(List.of(country)), SystemTripletCatalog.uniform(List.of("x")), AgeRange.ADULTS);
        long before = threads.getCurrentThreadAllocatedBytes();
        Places places = new Places(catalog);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < 1_000_000, allocated + " bytes");
        assertNotNull(places);
    }

    private static Country country(
            String name, @Nullable String code, String callingCode, PostCodeForm form, City... cities) {
        return new Country(name, code, "en-US", callingCode, 1, form, List.of(plan("")), List.of(cities));
    }

    private static PhonePlan plan(String areaCode) {
        return new PhonePlan(areaCode, 7, "23456789");
    }

    private static JsonNode report(String country, String city, String postCode, String phoneNumber)
            throws IOException {
        String user = Users.lines()
                .get(1)
                .replace("Netherlands", country)
                .replace("Amsterdam", city)
                .replace("1019 NX", postCode)
                .replace("+31209704274", phoneNumber);
        return Users.parse(Users.inspect(CATALOG, user).toJson());
    }

    private static String verdict(JsonNode report, String name) {
        JsonNode rule = Users.rule(report, name);
        return List.of("kept", "broken", "not_judged").stream()
                .filter(verdict -> rule.get(verdict).asLong() == 1)
                .findFirst()
                .orElseThrow();
    }
}
