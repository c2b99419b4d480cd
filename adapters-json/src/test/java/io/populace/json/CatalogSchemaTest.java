package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.populace.generation.catalog.BuiltInCatalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogSchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"french", "spanish", "polish", "american"})
    void acceptsCatalogs(String name) throws IOException {
        assertEquals(List.of(), problems(resource("catalogs/" + name + ".json")));
    }

    @Test
    void acceptsALocationATimeZoneAndALanguageOfACity() throws IOException {
        assertEquals(List.of(), problems("""
                {"countries": [{"name": "X", "locale": "de", "cities": [{"name": "Y", "latitude": -89, "longitude": 180,
                 "radius": 0, "time_zone": "America/Argentina/Ushuaia", "english_name": "Z", "locale": "fr-BE"}]}]}
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"built-in", "world", "world:FR", "world:fr,ES"})
    void acceptsChangesOfAnotherCatalog(String name) throws IOException {
        assertEquals(List.of(), problems("{\"extends\": \"" + name + "\"}"));
    }

    @Test
    void acceptsTheOutputOfTheWriter() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CatalogWriter.write(BuiltInCatalog.load(), out);

        assertEquals(List.of(), problems(out.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void isAValidSchema() throws IOException {
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertEquals(List.of(), metaSchema.validate(resource("catalog.schema.json"), InputFormat.JSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{'countries': []}",
                "{'extends': 'moon'}",
                "{'extends': 'world:'}",
                "{'extends': 'world', 'countries': []}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': []}]}",
                "{'countries': [{'name': ' X', 'locale': 'de', 'cities': ['Y']}]}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': ['Y'], 'weight': -1}]}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': ['Y'], 'code': 'de'}]}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': ['Y'], 'calling_code': '049'}]}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': ['Y'], 'post_code': 5}]}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': ['Y'], 'capital': 'Y'}]}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': [{'weight': 1}]}]}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': [{'name': 'Y', 'area_code': '1'}]}]}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': [{'name': 'Y', 'subscriber_digits': 7}]}]}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': [{'name': 'Y', 'latitude': 7}]}]}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': [{'name': 'Y', 'latitude': 90, 'longitude': 0}]}]}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': [{'name': 'Y', 'radius': 7}]}]}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': [{'name': 'Y', 'time_zone': 'Europe/'}]}]}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': [{'name': 'Y', 'locale': ''}]}]}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': [{'name': 'Y', 'subscriber_first_digits': '7'}]}]}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': ['Y']}], 'system_triplets': ['a b']}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': ['Y']}], 'system_triplets': [{'weight': 1}]}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': ['Y']}], 'ages': {'min': 18}}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': ['Y']}], 'as_of': '1899-12-31'}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': ['Y']}], 'as_of': 2026}",
                "{'countries': [{'name': 'X', 'locale': 'de', 'cities': ['Y']}], 'ages': {'min': -1, 'max': 9}}"
            })
    void refusesInvalidCatalogs(String catalog) throws IOException {
        assertFalse(problems(catalog.replace('\'', '"')).isEmpty());
    }

    private static List<Error> problems(String catalog) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("catalog.schema.json"), InputFormat.JSON)
                .validate(catalog, InputFormat.JSON);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CatalogSchemaTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
