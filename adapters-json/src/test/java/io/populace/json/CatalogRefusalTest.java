package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.Catalog;
import io.populace.domain.Country;
import io.populace.generation.Population;
import io.populace.generation.lexicon.Lexicons;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bad catalog with the exact message. In the tables, single quotes stand for the double quotes of JSON. */
class CatalogRefusalTest {

    private static final Map<String, String> CITY = Map.of("name", "'Y'", "area_code", "'1'", "subscriber_digits", "7");
    private static final Map<String, String> COUNTRY = Map.of(
            "name",
            "'X'",
            "locale",
            "'fr'",
            "calling_code",
            "'33'",
            "post_code",
            "'1'",
            "cities",
            "[" + object(CITY, "'weight': 1") + "]");

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            ``                        => catalog must be an object: (empty)
            ` `                       => catalog must be an object: (empty)
            []                        => catalog must be an object: []
            null                      => catalog must be an object: null
            {}                        => countries is missing
            {'countries' []}          => line 1, column 14: must be JSON: a colon must stand before '['
            {'countries': [ }         => line 1, column 17: must be JSON: '}' must not stand here
            {'countries': [           => line 1, column 16: must be JSON: the input ends too early
            {'ages': 1, 'ages': 2}    => line 1, column 19: duplicate key: ages
            {'countries': 5}          => countries must be an array: 5
            {'countries': []}         => countries must be 1 or more: 0
            {'countries': [5]}        => countries[0] must be an object: 5
            {'countries': [], 'x': 1} => x is not one of $schema, countries, system_triplets, ages
            """)
    void refusesWhatIsNoCatalog(String json, String message) {
        assertRefused(message, json);
    }

    @Test
    void tellsTheLineOfWhatIsNotJson() {
        assertRefused("line 3, column 1: must be JSON: a value must stand here, not '}'", "{\n'countries':\n}");
    }

    @Test
    void refusesWhatFollowsTheCatalog() {
        assertRefused("line 1, column 4: must be JSON: nothing must follow the first value", "{} {}");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            'locale': 5           => countries[0].locale must be text: 5
            'locale': ''          => X: locale must not be empty
            'name': null          => countries[0].name must be text: null
            'name': ''            => country name must not be empty
            'name': ' X'          => country name must not begin or end with white space:  X
            'capital': 'Y'        => countries[0].capital is not one of name, code, locale, calling_code, weight, post_code, cities
            'cities': {}          => countries[0].cities must be an array: {}
            'cities': []          => X: cities must be 1 or more: 0
            'cities': [true]      => countries[0].cities[0] must be an object: true
            'weight': 0           => countries must have at least one weight > 0: 0.0
            'weight': -1          => X: weight must be a number >= 0: -1.0
            'weight': 'x'         => countries[0].weight must be a number >= 0: "x"
            'weight': 1e999       => X: weight must be a number >= 0: Infinity
            'calling_code': 33    => countries[0].calling_code must be text: 33
            'calling_code': '033' => X: calling code must be one to three digits, the first not 0: 033
            'post_code': 5        => countries[0].post_code must be text: 5
            'post_code': '1|1'    => post code form must not repeat an alternative: 1|1
            'post_code': '[9-0]'  => post code form must have ranges in ascending order: [9-0]
            'post_code': '[0-9'   => post code form must close each [class] and leave none empty: [0-9
            'post_code': '1|{district}' => post code form must begin with {district} in every alternative or in none: 1|{district}
            'post_code': '1{district}'  => post code form must have only {district} at the start, [classes], letters, digits, spaces, hyphens: 1{district}
            'post_code': '{district}'   => Y: postal districts must be given if the post code form uses them: {district}
            """)
    void refusesABadCountry(String property, String message) {
        assertRefused(message, catalog(object(COUNTRY, property)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            'name': 5                     => countries[0].cities[0].name must be text: 5
            'name': ' Y'                  => city name must not begin or end with white space:  Y
            'mayor': 'Z'                  => countries[0].cities[0].mayor is not one of name, region, weight, area_code, subscriber_digits, subscriber_first_digits, postal_districts
            'weight': 0                   => X: cities must have at least one weight > 0: 0.0
            'weight': [1]                 => countries[0].cities[0].weight must be a number >= 0: [1]
            'area_code': 1                => countries[0].cities[0].area_code must be text: 1
            'area_code': '0x'             => area code must be digits: 0x
            'area_code': '12345678'       => Y: phone numbers must have at most 15 digits: 17
            'subscriber_digits': '7'      => countries[0].cities[0].subscriber_digits must be a whole number: "7"
            'subscriber_digits': 0        => subscriber digits must be 1 to 15: 0
            'subscriber_digits': 16       => subscriber digits must be 1 to 15: 16
            'subscriber_digits': 7.5      => countries[0].cities[0].subscriber_digits must be a whole number: 7.5
            'subscriber_digits': 1e10     => countries[0].cities[0].subscriber_digits must be a whole number: 1.0E10
            'subscriber_first_digits': 2  => countries[0].cities[0].subscriber_first_digits must be text: 2
            'subscriber_first_digits': '' => subscriber first digits must be one or more distinct digits: (empty)
            'subscriber_first_digits': '22' => subscriber first digits must be one or more distinct digits: 22
            'postal_districts': '1'       => countries[0].cities[0].postal_districts must be an array: "1"
            'postal_districts': [1]       => countries[0].cities[0].postal_districts[0] must be text: 1
            'postal_districts': ['2']     => Y: postal districts must be whole postcodes of the form 1, which has no {district}: 2
            'postal_districts': ['é']     => Y: a postal district must be at most 16 letters A to Z, digits, spaces and hyphens: é
            """)
    void refusesABadCity(String property, String message) {
        assertRefused(message, catalog(object(COUNTRY, "'cities': [" + object(CITY, property) + "]")));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            'area_code': '1'         => countries[0].cities[0].subscriber_digits is missing
            'subscriber_digits': 7   => countries[0].cities[0].area_code is missing
            'subscriber_first_digits': '2' => countries[0].cities[0].area_code is missing
            """)
    void refusesHalfAPhonePlan(String property, String message) {
        assertRefused(message, catalog(object(COUNTRY, "'cities': [" + object(Map.of("name", "'Y'"), property) + "]")));
    }

    @Test
    void refusesWhatIsThereTwice() {
        String country = object(COUNTRY, "'weight': 1");
        String city = object(CITY, "'weight': 1");

        assertRefused("duplicate country: X", catalog(country + ", " + country));
        assertRefused("X: duplicate city: Y", catalog(object(COUNTRY, "'cities': [" + city + ", " + city + "]")));
        assertRefused(
                "duplicate system triplet: a",
                catalog(country).replaceFirst("}$", ", 'system_triplets': ['a', {'name': 'a'}]}"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            'system_triplets': 'a'      => system_triplets must be an array: "a"
            'system_triplets': []       => system triplets must be 1 or more: 0
            'system_triplets': [5]      => system_triplets[0] must be an object: 5
            'system_triplets': ['']     => system_triplet must be letters, digits, _ . and -: (empty)
            'system_triplets': ['a b']  => system_triplet must be letters, digits, _ . and -: a b
            'system_triplets': [{}]     => system_triplets[0].name is missing
            'system_triplets': [{'name': 'a', 'weight': 0}] => system triplets must have at least one weight > 0: 0.0
            'system_triplets': [{'name': 'a', 'x': 0}]      => system_triplets[0].x is not one of name, weight
            'ages': [1, 2]              => ages must be an object: [1,2]
            'ages': {'min': 1}          => ages.max is missing
            'ages': {'min': -1, 'max': 2}   => youngest age must be >= 0: -1
            'ages': {'min': 3, 'max': 2}    => oldest age must be >= youngest age 3: 2
            'ages': {'min': 3, 'max': 151}  => oldest age must be <= 150: 151
            """)
    void refusesBadDevicesAndAges(String property, String message) {
        assertRefused(message, catalog(object(COUNTRY, "'weight': 1")).replaceFirst("}$", ", " + property + "}"));
    }

    @Test
    void refusesACountryThatNothingTells() {
        assertRefused(
                "country must have a known code, calling_code or locale with a country, such as fr-FR: fr",
                catalog("{'name': 'X', 'locale': 'fr', 'cities': ['Y']}"));
        assertRefused(
                "country must have a known code, calling_code or locale with a country, such as fr-FR: QQ",
                catalog("{'name': 'X', 'locale': 'fr-FR', 'code': 'QQ', 'cities': ['Y']}"));
    }

    @Test
    void leavesAnUnknownLocaleToTheLexicons() throws IOException {
        Catalog catalog = read(catalog(object(COUNTRY, "'locale': 'xx-YY'")));

        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new Population(1, catalog, Lexicons.standard()));
        assertEquals("locale must be one that Datafaker has, such as de, fr or en-GB: xx-YY", e.getMessage());
    }

    @Test
    void refusesWhatIsBeyondTheLimitsOfTheParser() {
        assertRefused("JSON must be nested at most 1000 deep", "[".repeat(2_000));
        assertRefused("a value must have at most 1000 characters", "{'ages': " + "1".repeat(2_000) + "}");
    }

    @Test
    void sharesWhatCountriesAndCitiesLeaveOut() throws IOException {
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
    void asksForAPostCodeFormThatIsNotKnown() throws IOException {
        assertRefused(
                "country Nigeria must have post_code, or null if it has no postcodes; no default is known for: NG",
                catalog("{'name': 'Nigeria', 'locale': 'en-NG', 'cities': ['Lagos']}"));
        read(catalog("{'name': 'Nigeria', 'locale': 'en-NG', 'post_code': null, 'cities': ['Lagos']}"));
        read(catalog("{'name': 'Nigeria', 'locale': 'en-NG', 'cities': [{'name': 'Lagos',"
                + " 'postal_districts': ['100001']}]}"));
    }

    @Test
    void refusesTheLandlinesOfOneCountryBehindTheCallingCodeOfAnother() {
        assertRefused(
                "country X must have calling_code 1, that of CA, as not all its cities have area codes: 7",
                catalog("{'name': 'X', 'code': 'CA', 'calling_code': '7', 'locale': 'en-CA', 'cities': ['Y']}"));
    }

    @Test
    void refusesTooManyCountriesCitiesAndTriplets() {
        String country = object(COUNTRY, "'weight': 1");
        assertRefused("catalog must have at most 1000 countries: 1001", catalog(many(1_001, "5")));
        assertRefused(
                "catalog must have at most 100000 cities: 100001",
                catalog(object(COUNTRY, "'cities': [" + many(100_001, "5") + "]")));
        assertRefused(
                "catalog must have at most 100000 cities: 120000",
                catalog(object(COUNTRY, "'cities': [" + numbered(60_000) + "]") + ", "
                        + object(COUNTRY, "'cities': [" + many(60_000, "5") + "]")));
        assertRefused(
                "catalog must have at most 1000 system_triplets: 1001",
                catalog(country).replaceFirst("}$", ", 'system_triplets': [" + many(1_001, "5") + "]}"));
    }

    @Test
    void refusesMoreThanEightMegabytesWithoutReadingOn() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        MalformedCatalogException e = assertThrows(MalformedCatalogException.class, () -> CatalogReader.read(endless));
        assertEquals("catalog must have at most 8388608 bytes", e.getMessage());
    }

    @Test
    void showsLongValuesAndKeysCutAndEscaped() {
        String longText = "x".repeat(1_000_000);
        assertRefused("countries must be an array: \"" + "x".repeat(99) + "...", "{'countries': '" + longText + "'}");
        assertRefused(
                "x".repeat(100) + "... is not one of $schema, countries, system_triplets, ages",
                "{'" + "x".repeat(10_000) + "': 1}");
        assertRefused("\\u202ex is not one of $schema, countries, system_triplets, ages", "{'\u202ex': 1}");
        assertRefused(
                "city name must not begin or end with white space: " + "x".repeat(100) + "...",
                catalog(object(COUNTRY, "'cities': ['" + longText + " ']")));
    }

    private static String numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> object(CITY, "'name': '" + i + "'"))
                .collect(Collectors.joining(","));
    }

    private static String many(int count, String element) {
        return String.join(",", Collections.nCopies(count, element));
    }

    private static String catalog(String countries) {
        return "{'countries': [" + countries + "]}";
    }

    /** An object of {@code properties} with {@code property}, in place of the one of that name if it is there. */
    private static String object(Map<String, String> properties, String property) {
        Map<String, String> all = new LinkedHashMap<>(properties);
        int colon = property.indexOf(':');
        all.put(property.substring(1, colon - 1), property.substring(colon + 1));
        return all.entrySet().stream()
                .map(entry -> "'" + entry.getKey() + "': " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static void assertRefused(String message, String json) {
        MalformedCatalogException e = assertThrows(MalformedCatalogException.class, () -> read(json), json);
        assertEquals(message, e.getMessage());
    }

    private static Catalog read(String json) throws IOException {
        return CatalogReader.read(
                new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
