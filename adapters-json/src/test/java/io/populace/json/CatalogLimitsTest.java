package io.populace.json;

import static io.populace.json.CatalogTexts.CITY;
import static io.populace.json.CatalogTexts.COUNTRY;
import static io.populace.json.CatalogTexts.assertRefused;
import static io.populace.json.CatalogTexts.catalog;
import static io.populace.json.CatalogTexts.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A catalog above a limit is refused in one line that names the limit. */
class CatalogLimitsTest {

    @Test
    void refusesInputAboveTheLimitsOfTheParser() {
        assertRefused("JSON must be nested at most 1000 deep", "[".repeat(2_000));
        assertRefused("a value must have at most 1000 characters", "{'ages': " + "1".repeat(2_000) + "}");
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
    void refusesMoreThan8MegabytesWithoutReadingTheRest() {
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
    void cutsAndEscapesLongValuesAndKeys() {
        String longText = "x".repeat(1_000_000);
        assertRefused("countries must be an array: \"" + "x".repeat(99) + "...", "{'countries': '" + longText + "'}");
        assertRefused(
                "x".repeat(100) + "... is not one of $schema, extends, countries, system_triplets, ages, as_of, safe",
                "{'" + "x".repeat(10_000) + "': 1}");
        assertRefused(
                "\\u202ex is not one of $schema, extends, countries, system_triplets, ages, as_of, safe",
                "{'\u202ex': 1}");
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
}
