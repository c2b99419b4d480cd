package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.record.RecordLayout;
import io.populace.generation.record.RecordLayout.Column;
import io.populace.generation.record.UserField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String TEXT = text();
    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT);

    private static final long SEED = 42;

    @Test
    void isAValidSchema() throws IOException {
        String draft = SpecificationVersion.DRAFT_2020_12.getDialectId();
        JsonNode tree = JSON.readTree(TEXT);
        assertEquals(draft, tree.get("$schema").textValue());
        assertEquals(List.of(), REGISTRY.getSchema(SchemaLocation.of(draft)).validate(tree));
    }

    @Test
    void acceptsUsersOfAllCountries() throws IOException, InterruptedException {
        Set<String> countries = new HashSet<>();
        byte[] output = Outputs.bytes(Population.seeded(SEED), IndexRange.of(0, 1_000), JsonEncoders.array());
        for (JsonNode user : JsonTrees.users(output)) {
            assertEquals(List.of(), SCHEMA.validate(user), () -> "seed " + SEED + ", " + user);
            countries.add(user.get("address").get("country").textValue());
        }
        assertEquals(Set.of("Germany", "Netherlands", "UK"), countries);
    }

    /** The file spells nesting, order and required keys for those who read it; they must be those of the record. */
    @Test
    void followsFromTheStandardLayout() throws IOException {
        assertEquals(
                JSON.readTree(TEXT).toPrettyString(),
                JSON.readTree(UserSchema.of(RecordLayout.standard())).toPrettyString());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void acceptsTheUsersOfAnyLayoutAndRefusesThoseWithoutAField(long seed) throws IOException, InterruptedException {
        RecordLayout layout = randomLayout(new Random(seed));
        Schema schema = REGISTRY.getSchema(UserSchema.of(layout));
        byte[] output = Outputs.bytes(Population.seeded(SEED), IndexRange.of(0, 50), JsonEncoders.array(layout));
        for (JsonNode user : JsonTrees.users(output)) {
            assertEquals(List.of(), schema.validate(user), () -> "seed " + seed + ", " + user);
            String first = user.fieldNames().next();
            ((ObjectNode) user).remove(first);
            assertFalse(schema.validate(user).isEmpty(), () -> "seed " + seed + ", without " + first);
        }
    }

    /** One to all fields in any order, each under its own path, another name, or in another object. */
    private static RecordLayout randomLayout(Random random) {
        List<UserField> fields = new ArrayList<>(List.of(UserField.values()));
        Collections.shuffle(fields, random);
        List<Column> columns = new ArrayList<>();
        for (UserField field : fields.subList(0, 1 + random.nextInt(fields.size()))) {
            String[] names = {field.path(), "renamed_" + field.name(), "in.an.object.f" + field.name()};
            columns.add(new Column(names[random.nextInt(names.length)], field));
        }
        return RecordLayout.of(columns);
    }

    @Test
    void acceptsTheSampleLikeTheReader() throws IOException {
        assertEquals(List.of(), SCHEMA.validate(JSON.readTree(SampleUser.COMPACT)));
    }

    /** Text of the sample and its replacement. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "3f2504e0; 3F2504E0",
                "3f2504e0; f2504e0",
                "-41d3-; -11d3-",
                "-9a0c-; -ca0c-",
                "anna.gross0042; Anna",
                "anna.gross0042; 0anna",
                "anna.gross0042; an na",
                "anna.gross0042; ``",
                "anna.gross0042; a23456789012345678901234567890123",
                "\"anna.gross0042\"; 42",
                "\"Anna\"; \"\"",
                "\"Anna\"; \" Anna\"",
                "\"Anna\"; \"Anna \"",
                "\"Anna\"; null",
                "\"Groß\"; \" \"",
                "\"Groß\"; [\"Groß\"]",
                "77; -1",
                "77; 151",
                "77; 77.5",
                "77; \"77\"",
                "77; null",
                "16a; 0",
                "16a; 016",
                "16a; 10000",
                "16a; 16ab",
                "\"16a\"; 16",
                "Bergstraße; ``",
                "Göttingen; ` `",
                "\"Germany\"; 49",
                "\"37073\"; 37073",
                "agross0042@; @",
                "agross0042@; A@",
                "agross0042@; ``",
                "example.org; example.de",
                "example.org; exampleXorg",
                "agross0042; a234567890123456789012345678901234567890123456789012345",
                "+49; 49",
                "+49; +0",
                "+4955123456789; +1",
                "+4955123456789; +1234567890123456",
                "93.184; 256.184",
                "93.184; 093.184",
                "93.184.; 93.",
                "2a00; 2A00",
                "2a00; g",
                "2a00:1450:4001:81b::200e; :",
                "02:1a; 02-1a",
                "02:1a; 2:1a",
                "02:1a; 02:1A",
                "9b2c1c9e; 9b2c1c9",
                "-4a57-; -5a57-",
                "x86_64; x86/64",
                "x86_64-pc-linux-gnu; ``",
                "\"age\":77,; ``",
                "\"city\":\"Göttingen\",; ``",
                "\"mac_address\":\"02:1a:b3:c4:d5:e6\",; ``",
                "\"age\":77; \"age\":77,\"size\":3",
                "\"city\":; \"zip\":\"1\",\"city\":",
                "\"UUID\":; \"uuid\":\"1\",\"UUID\":",
                "\"address\":{; \"address\":null,\"home\":{",
            })
    void refusesTheSameTextsAsTheReader(String text, String instead) throws IOException {
        String input = SampleUser.changed(SampleUser.COMPACT, text, instead);
        assertFalse(SCHEMA.validate(JSON.readTree(input)).isEmpty(), input);
        try (UserReader reader = new UserReader(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)))) {
            assertThrows(MalformedUsersException.class, reader::read);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "user_id",
        "user_name",
        "first_name",
        "last_name",
        "age",
        "address",
        "email_address",
        "phone_number",
        "device",
        "house_number",
        "street_name",
        "city",
        "country",
        "post_code",
        "ipv4_address",
        "ipv6_address",
        "mac_address",
        "UUID",
        "system_triplet"
    })
    void refusesAUserWithoutAField(String field) throws IOException {
        JsonNode user = JSON.readTree(SampleUser.COMPACT.replace("\"" + field + "\":", "\"x\":"));
        assertEquals(
                Set.of("required", "additionalProperties"),
                Set.copyOf(SCHEMA.validate(user).stream()
                        .map(error -> error.getKeyword())
                        .toList()));
    }

    private static String text() {
        try (InputStream in = UserReader.class.getResourceAsStream("user.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
