package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.populace.domain.Catalog;
import io.populace.domain.IndexRange;
import io.populace.domain.User;
import io.populace.generation.Population;
import io.populace.generation.encoding.UserEncoder;
import io.populace.generation.lexicon.Lexicons;
import io.populace.generation.record.RecordLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a country without postcodes, and without a code in its catalog, looks like in JSON. */
class AbsentValuesTest {

    private static final RecordLayout LAYOUT =
            RecordLayout.parse("code=address.country_code,home.zip=address.post_code,home.city=address.city");

    @Test
    void areNullInALayoutOfOnesOwn() throws IOException, InterruptedException {
        assertEquals(
                "{\"code\":null,\"home\":{\"zip\":null,\"city\":\"Sealand\"}}\n",
                written(JsonEncoders.ndjson(LAYOUT), "null", ""));
        assertEquals(
                "{\"code\":\"DE\",\"home\":{\"zip\":\"1\",\"city\":\"Sealand\"}}\n",
                written(JsonEncoders.ndjson(LAYOUT), "\"1\"", "\"code\": \"DE\","));
    }

    @Test
    void areEmptyInTheStandardRecordAndItsObjects() throws IOException, InterruptedException {
        Population population = population("null", "");
        String json = Outputs.text(population, IndexRange.of(0, 1), JsonEncoders.ndjson());
        assertEquals(
                "",
                new ObjectMapper()
                        .readTree(json)
                        .get("address")
                        .get("post_code")
                        .textValue());
        User user = population.user(0);
        assertEquals("", user.address().postCode());
        assertEquals(json, UserWriter.toJson(user) + "\n");
        try (UserReader reader = new UserReader(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
            assertEquals(user, reader.read());
        }
    }

    /** All fields of the record, asked for one by one, are the record. */
    @Test
    void areEmptyInTheSameFields() throws IOException, InterruptedException {
        RecordLayout same = RecordLayout.of(RecordLayout.standard().columns());
        assertEquals(written(JsonEncoders.ndjson(), "null", ""), written(JsonEncoders.ndjson(same), "null", ""));
    }

    @Test
    void areWhatTheSchemaAllows() throws IOException {
        assertEquals(true, allows("{\"code\":null,\"home\":{\"zip\":null,\"city\":\"Sealand\"}}"));
        assertEquals(true, allows("{\"code\":\"DE\",\"home\":{\"zip\":\"1\",\"city\":\"Sealand\"}}"));
        assertFalse(allows("{\"code\":null,\"home\":{\"zip\":\"\",\"city\":\"Sealand\"}}"));
        assertFalse(allows("{\"code\":\"\",\"home\":{\"zip\":null,\"city\":\"Sealand\"}}"));
        assertFalse(allows("{\"code\":null,\"home\":{\"zip\":null,\"city\":null}}"));
        assertFalse(allows("{\"home\":{\"zip\":null,\"city\":\"Sealand\"}}"));
    }

    private static boolean allows(String record) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(UserSchema.of(LAYOUT));
        return schema.validate(new ObjectMapper().readTree(record)).isEmpty();
    }

    private static String written(UserEncoder encoder, String form, String code)
            throws IOException, InterruptedException {
        return Outputs.text(population(form, code), IndexRange.of(0, 1), encoder);
    }

    private static Population population(String form, String code) throws IOException {
        String json = """
                {"countries": [{"name": "Sealand", %s "locale": "en-GB", "calling_code": "44", "post_code": %s,
                  "cities": [{"name": "Sealand", "area_code": "20", "subscriber_digits": 8,
                    "subscriber_first_digits": "7"}]}]}""".formatted(code, form);
        Catalog catalog = CatalogReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        return new Population(1, catalog, Lexicons.standard());
    }
}
