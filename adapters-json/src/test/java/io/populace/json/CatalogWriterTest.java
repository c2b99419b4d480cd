package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import io.populace.generation.catalog.BuiltInCatalog;
import io.populace.generation.catalog.CountryDefaults;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogWriterTest {

    private static final Catalog TINY = new Catalog(
            new GeoCatalog(List.of(new Country(
                    "Éire \"x\"",
                    "IE",
                    "en-GB",
                    "353",
                    0.25,
                    new PostCodeForm("D[0-9]"),
                    List.of(),
                    CountryDefaults.mobilePlans("IE", "353"),
                    List.of(
                            new City("Átha", "Mhí", 1e-9, new PhonePlan("", 7, "8"), List.of()),
                            new City(
                                    "B",
                                    null,
                                    1,
                                    new PhonePlan("", 7, "8"),
                                    List.of("D1"),
                                    new Location(53.25, -6.5, 2_500.5),
                                    "Europe/Dublin",
                                    "Bee",
                                    "ga-IE"))))),
            new SystemTripletCatalog(List.of(new SystemTripletCatalog.Entry(new SystemTriplet("a-b"), 7))),
            new AgeRange(3, 4),
            LocalDate.of(2024, 2, 29));

    @Test
    void writesTheBuiltInCatalogForTheReader() throws IOException {
        Catalog catalog = BuiltInCatalog.load();

        assertEquals(catalog, readBack(catalog));
    }

    @Test
    void writesEveryPropertyForTheReader() throws IOException {
        assertEquals(TINY, readBack(TINY));
    }

    @Test
    void leavesOutUnknownValuesAndWritesNullForNoPostcodes() throws IOException {
        String json = """
                {"countries": [{"name": "X", "code": "AE", "locale": "en-GB", "post_code": null,
                 "cities": ["Y", {"name": "Z", "weight": 0}]}]}
                """;
        Catalog catalog = CatalogReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));

        assertEquals(catalog, readBack(catalog));
        String written = written(catalog).toString(StandardCharsets.UTF_8);
        assertTrue(written.contains("\"post_code\": null"), written);
        assertFalse(written.contains("area_code"), written);
        assertFalse(written.contains("region"), written);
        assertFalse(written.contains("latitude"), written);
        assertFalse(written.contains("english_name"), written);
        assertFalse(written.contains("time_zone"), written);
    }

    @Test
    void writesReadableJson() throws IOException {
        assertEquals("""
                {
                  "countries": [ {
                    "name": "Éire \\"x\\"",
                    "code": "IE",
                    "locale": "en-GB",
                    "calling_code": "353",
                    "weight": 0.25,
                    "post_code": "D[0-9]",
                    "cities": [ {
                      "name": "Átha",
                      "region": "Mhí",
                      "weight": 1.0E-9,
                      "area_code": "",
                      "subscriber_digits": 7,
                      "subscriber_first_digits": "8"
                    }, {
                      "name": "B",
                      "english_name": "Bee",
                      "weight": 1.0,
                      "latitude": 53.25,
                      "longitude": -6.5,
                      "radius": 2500.5,
                      "time_zone": "Europe/Dublin",
                      "locale": "ga-IE",
                      "area_code": "",
                      "subscriber_digits": 7,
                      "subscriber_first_digits": "8",
                      "postal_districts": [ "D1" ]
                    } ]
                  } ],
                  "system_triplets": [ {
                    "name": "a-b",
                    "weight": 7.0
                  } ],
                  "ages": {
                    "min": 3,
                    "max": 4
                  },
                  "as_of": "2024-02-29"
                }
                """, written(TINY).toString(StandardCharsets.UTF_8));
    }

    private static Catalog readBack(Catalog catalog) throws IOException {
        return CatalogReader.read(new ByteArrayInputStream(written(catalog).toByteArray()));
    }

    private static ByteArrayOutputStream written(Catalog catalog) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CatalogWriter.write(catalog, out);
        return out;
    }
}
