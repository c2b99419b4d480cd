package io.populace.json;

import static io.populace.json.CatalogTexts.CITY;
import static io.populace.json.CatalogTexts.COUNTRY;
import static io.populace.json.CatalogTexts.assertRefused;
import static io.populace.json.CatalogTexts.catalog;
import static io.populace.json.CatalogTexts.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.generation.catalog.BuiltInCatalog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exact error of each bad catalog. In the tables, single quotes stand for double quotes. */
class CatalogRefusalTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            ``                        => catalog must be an object: (empty)
            ` `                       => catalog must be an object: (empty)
            []                        => catalog must be an object: []
            null                      => catalog must be an object: null
            {}                        => countries is missing
            {'countries' []}          => line 1, column 14: must be JSON: a colon is missing before '['
            {'countries': [ }         => line 1, column 17: must be JSON: unexpected '}'
            {'countries': [           => line 1, column 16: must be JSON: unexpected end of input
            {'ages': 1, 'ages': 2}    => line 1, column 19: duplicate key: ages
            {'countries': 5}          => countries must be an array: 5
            {'countries': []}         => countries must be 1 or more: 0
            {'countries': [5]}        => countries[0] must be an object: 5
            {'extends': 'moon'}       => extends must be built-in, world, or countries of it such as world:FR,ES: moon
            {'extends': ''}           => extends must be built-in, world, or countries of it such as world:FR,ES: (empty)
            {'extends': 5}            => extends must be text: 5
            {'extends': 'world:XX'}   => world must have ISO 3166-1 codes of countries that the world has, such as FR: XX; populace catalog world --list names all
            {'extends': 'world', 'countries': 1} => countries must be an array: 1
            {'countries': [], 'x': 1} => x is not one of $schema, extends, countries, system_triplets, ages, as_of, safe
            """)
    void refusesInvalidCatalogs(String json, String message) {
        assertRefused(message, json);
    }

    @Test
    void namesLineAndColumnOfInvalidJson() {
        assertRefused("line 3, column 1: must be JSON: expected a value, not '}'", "{\n'countries':\n}");
    }

    @Test
    void refusesTextAfterTheCatalog() {
        assertRefused("line 1, column 4: must be JSON: unexpected text after the first value", "{} {}");
    }

    /** The name of a city, of which the bytes in the table are a part. */
    @ParameterizedTest
    @CsvSource({"c0af, c0", "e0809f, 80", "eda080, a0", "f4908080, 90", "80, 80", "c3, 22", "ff, ff", "00, 00"})
    void refusesBytesThatAreNotUtf8(String bytes, String refused) {
        String json = "{'countries': [\n{'cities': ['".replace('\'', '"')
                + new String(HexFormat.of().parseHex(bytes), StandardCharsets.ISO_8859_1) + "\"]}]}";

        assertNotUtf8("line 2: must be UTF-8: byte 0x" + refused, json.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16, fe", "UTF-16BE, 00", "UTF-16LE, 00", "UTF-32, 00"})
    void refusesOtherEncodings(String charset, String refused) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CatalogWriter.write(BuiltInCatalog.load(), out);
        byte[] bytes = out.toString(StandardCharsets.UTF_8).getBytes(Charset.forName(charset));

        assertNotUtf8("line 1: must be UTF-8: byte 0x" + refused, bytes);
    }

    @Test
    void refusesDuplicates() {
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
            'as_of': 2026                   => as_of must be text: 2026
            'as_of': '2026-02-29'           => as_of must be a day such as 2026-01-01: 2026-02-29
            'as_of': '1.1.2026'             => as_of must be a day such as 2026-01-01: 1.1.2026
            'as_of': '1899-12-31'           => as_of must be 1900-01-01 to 2199-12-31: 1899-12-31
            'as_of': '2200-01-01'           => as_of must be 1900-01-01 to 2199-12-31: 2200-01-01
            """)
    void refusesBadDevicesAndAges(String property, String message) {
        assertRefused(message, catalog(object(COUNTRY, "'weight': 1")).replaceFirst("}$", ", " + property + "}"));
    }

    private static void assertNotUtf8(String message, byte[] json) {
        MalformedCatalogException e =
                assertThrows(MalformedCatalogException.class, () -> CatalogReader.read(new ByteArrayInputStream(json)));
        assertEquals(message, e.getMessage());
    }
}
