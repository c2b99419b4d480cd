package io.populace.json;

import static io.populace.json.CatalogTexts.COUNTRY;
import static io.populace.json.CatalogTexts.catalog;
import static io.populace.json.CatalogTexts.object;
import static io.populace.json.CatalogTexts.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.AgeRange;
import io.populace.domain.Catalog;
import io.populace.domain.City;
import io.populace.domain.Country;
import io.populace.domain.GeoCatalog;
import io.populace.domain.Location;
import io.populace.domain.PhonePlan;
import io.populace.domain.PostCodeForm;
import io.populace.domain.SystemTriplet;
import io.populace.domain.SystemTripletCatalog;
import io.populace.generation.Population;
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.catalog.CountryDefaults;
import io.populace.generation.lexicon.Lexicons;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogReaderTest {

    @Test
    void readsAllKeys() throws IOException {
        Catalog expected = new Catalog(
                new GeoCatalog(List.of(new Country(
                        "Éire",
                        "IE",
                        "en-GB",
                        "353",
                        2.5,
                        new PostCodeForm("{district} [A-C]"),
                        List.of(),
                        CountryDefaults.mobilePlans("IE", "353"),
                        List.of(new City(
                                "Átha",
                                "Mhí",
                                7,
                                new PhonePlan("1", 7, "45"),
                                List.of("D1", "D2"),
                                new Location(53.5, -6.25, 3_000),
                                "Europe/Dublin",
                                "Ford",
                                "ga-IE"))))),
                new SystemTripletCatalog(List.of(
                        new SystemTripletCatalog.Entry(new SystemTriplet("a-b"), 1),
                        new SystemTripletCatalog.Entry(new SystemTriplet("c-d"), 0.5))),
                new AgeRange(0, 150),
                LocalDate.of(2199, 12, 31));

        assertEquals(expected, read("""
                        {"as_of": "2199-12-31", "ages": {"max": 150, "min": 0},
                         "system_triplets": ["a-b", {"weight": 0.5, "name": "c-d"}],
                         "countries": [{"name": "Éire", "code": "IE", "locale": "en-GB", "calling_code": "353",
                          "weight": 2.5, "post_code": "{district} [A-C]",
                          "cities": [{"name": "Átha", "english_name": "Ford", "region": "Mhí", "weight": 7,
                           "latitude": 53.5, "longitude": -6.25, "radius": 3000, "time_zone": "Europe/Dublin",
                           "locale": "ga-IE", "area_code": "1", "subscriber_digits": 7,
                           "subscriber_first_digits": "45", "postal_districts": ["D1", "D2"]}]}]}
                        """));
    }

    @Test
    void fillsInDefaults() throws IOException {
        Catalog catalog = read("""
                {"countries": [{"name": "X", "locale": "de", "calling_code": "49", "post_code": "1",
                 "cities": [{"name": "Y", "area_code": "30", "subscriber_digits": 8}]}]}
                """);

        Country country = catalog.geography().countries().get(0);
        assertEquals(1, country.weight());
        assertEquals(List.of(), country.mobilePlans());
        assertEquals(List.of(new City("Y", 1, new PhonePlan("30", 8, "23456789"), List.of())), country.cities());
        assertEquals(BuiltInCatalog.load().systemTriplets(), catalog.systemTriplets());
        assertEquals(new AgeRange(18, 100), catalog.ages());
        assertEquals(LocalDate.of(2026, 1, 1), catalog.asOf());
    }

    @Test
    void givesACityWithoutARadiusOneOf5Kilometres() throws IOException {
        Catalog catalog = read(catalog(object(COUNTRY, "'cities': [{'name': 'Y', 'latitude': 1, 'longitude': 2}]")));

        City city = catalog.geography().countries().get(0).cities().get(0);
        assertEquals(new Location(1, 2, 5_000), city.location());
    }

    @Test
    void drawsACityInItsOwnLanguage() throws IOException {
        Catalog catalog = read("""
                {"countries": [{"name": "Belgique", "locale": "nl", "code": "BE",
                 "cities": ["Gent", {"name": "Liège", "locale": "fr"}]}]}
                """);
        List<String> asked = new ArrayList<>();

        new Population(1, catalog, locale -> {
            asked.add(locale);
            return Lexicons.standard().lexicon("nl");
        });
        assertEquals(List.of("nl", "fr"), asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\""})
    void readsACountryWithoutPostcodes(String postCode) throws IOException {
        Catalog catalog = read("{\"countries\": [{\"name\": \"X\", \"locale\": \"en-AE\", \"post_code\": " + postCode
                + ", \"cities\": [\"Y\"]}]}");

        assertEquals(PostCodeForm.NONE, catalog.geography().countries().get(0).postCodeForm());
        assertEquals(
                "",
                new Population(1, catalog, any -> Lexicons.standard().lexicon("en-GB"))
                        .user(1)
                        .address()
                        .postCode());
    }

    @Test
    void ignoresTheSchemaKey() throws IOException {
        String country = "{\"name\": \"X\", \"locale\": \"en-AE\", \"post_code\": null, \"cities\": [\"Y\"]}";

        assertEquals(
                read("{\"countries\": [" + country + "]}"),
                read("{\"$schema\": \"catalog.schema.json\", \"countries\": [" + country + "]}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "locale": "fr-FR"                       | 33
            "locale": "fr-BE"                       | 32
            "locale": "fr", "code": "CH"            | 41
            "locale": "fr", "calling_code": "352"   | 352
            "locale": "en-US", "code": "PL"         | 48
            """)
    void findsTheCallingCode(String properties, String callingCode) throws IOException {
        Country country = read("{\"countries\": [{\"name\": \"X\", " + properties + ", \"cities\": [\"Y\"]}]}")
                .geography()
                .countries()
                .get(0);

        assertEquals(callingCode, country.callingCode());
        assertEquals(CountryDefaults.phonePlans(Objects.requireNonNull(country.code())), country.phonePlans());
        assertEquals(CountryDefaults.mobilePlans(country.code(), callingCode), country.mobilePlans());
        assertEquals(CountryDefaults.postCodeForm(country.code()), country.postCodeForm());
    }

    @Test
    void leavesLocalesToTheLexicons() throws IOException {
        Catalog catalog = read(catalog(object(COUNTRY, "'locale': 'xx-YY'")));

        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new Population(1, catalog, Lexicons.standard()));
        assertEquals("locale must be one that has words, such as de, fr or en-GB: xx-YY", e.getMessage());
    }

    @Test
    void sharesDefaultsBetweenCountriesAndCities() throws IOException {
        String cities = IntStream.range(0, 500).mapToObj(i -> "'c" + i + "'").collect(Collectors.joining(", "));
        List<Country> read = read(catalog(IntStream.range(0, 2)
                        .mapToObj(i -> "{'name': 'X" + i + "', 'locale': 'fr-FR', 'cities': [" + cities + "]}")
                        .collect(Collectors.joining(", "))))
                .geography()
                .countries();

        assertSame(read.get(0).phonePlans(), read.get(1).phonePlans());
        assertNull(read.get(0).cities().get(499).phonePlan());
        assertEquals(List.of(), read.get(0).cities().get(499).postalDistricts());
    }

    @Test
    void rethrowsAFailureOfTheInput() {
        IOException broken = new IOException("broken");
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw broken;
            }
        };

        assertEquals(broken, assertThrows(IOException.class, () -> CatalogReader.read(in)));
    }
}
