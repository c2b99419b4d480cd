package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.populace.domain.City;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The domain, both schemas and a plain implementation agree on the rule for texts, character by character. */
class TextRuleTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** {@code \s} of ECMA-262, whose patterns JSON Schema uses: Zs, U+FEFF, and controls and separators. */
    private static final Pattern OUTER_WHITE_SPACE = Pattern.compile("(?s)[\\p{Zs}\\ufeff].*|.*[\\p{Zs}\\ufeff]");

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]");

    /** All of the Basic Multilingual Plane, where all white space and all controls are, and some characters beyond it. */
    @Test
    void isEqualForEveryCharacterOfTheFirstPlaneAtEveryPlace() throws IOException {
        assertAgreement(IntStream.concat(
                IntStream.rangeClosed(0, 0xFFFF),
                IntStream.of(0x10000, 0x1F600, 0x20000, 0xE0001, 0xFFFFF, Character.MAX_CODE_POINT)));
    }

    @Tag("long")
    @Test
    void isEqualForEveryCharacterBeyondTheFirstPlaneAtEveryPlace() throws IOException {
        assertAgreement(IntStream.rangeClosed(0x10000, Character.MAX_CODE_POINT));
    }

    private static void assertAgreement(IntStream characters) throws IOException {
        Pattern userText = textPattern("user.schema.json");
        Pattern catalogText = textPattern("catalog.schema.json");
        characters.forEach(c -> {
            String character = Character.toString(c);
            for (String text : List.of(character, character + "b", "a" + character, "a" + character + "b")) {
                boolean allowed = !OUTER_WHITE_SPACE.matcher(text).matches()
                        && !FORBIDDEN.matcher(text).find();
                assertEquals(allowed, isTextOfTheDomain(text), () -> "domain, U+" + hex(text));
                assertEquals(allowed, userText.matcher(text).find(), () -> "user schema, U+" + hex(text));
                assertEquals(allowed, catalogText.matcher(text).find(), () -> "catalog schema, U+" + hex(text));
            }
        });
    }

    @Test
    void isEqualInTheSchemasAndTheReader() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("catalog.schema.json"));
        List<String> names = List.of(
                "Bonn",
                "Bonn ",
                "Bonn\n",
                "\tBonn",
                "Bo\nnn",
                "Bo\u0000nn",
                "\u00a0Bonn",
                "Bonn\ufeff",
                "Bo\ufeffnn",
                "Bo\u2028nn",
                "Bo\ud800nn",
                "\ud83d\ude00",
                "",
                " ",
                "x".repeat(200),
                "x".repeat(201));
        for (String name : names) {
            JsonNode catalog = JSON.createObjectNode()
                    .set(
                            "countries",
                            JSON.createArrayNode()
                                    .add(JSON.createObjectNode()
                                            .put("name", "X")
                                            .put("locale", "de-DE")
                                            .put("post_code", "1")
                                            .set(
                                                    "cities",
                                                    JSON.createArrayNode().add(name))));
            assertEquals(isTextOfTheDomain(name), schema.validate(catalog).isEmpty(), () -> "schema, " + hex(name));
            assertEquals(isTextOfTheDomain(name), isTakenByTheReader(catalog), () -> "reader, " + hex(name));
        }
        assertTrue(isTextOfTheDomain("Bonn"));
        assertFalse(isTextOfTheDomain("Bonn\n"));
    }

    private static boolean isTextOfTheDomain(String text) {
        try {
            new City(text, 1, null, List.of());
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static boolean isTakenByTheReader(JsonNode catalog) throws IOException {
        try {
            CatalogReader.read(new ByteArrayInputStream(JSON.writeValueAsString(catalog)
                    .replace("\ud800", "\\ud800")
                    .getBytes(StandardCharsets.UTF_8)));
            return true;
        } catch (MalformedCatalogException refused) {
            return false;
        }
    }

    private static Pattern textPattern(String schema) throws IOException {
        return Pattern.compile(JSON.readTree(resource(schema))
                .at("/$defs/text/pattern")
                .textValue()
                .replaceFirst(
                        "\\$$", "\\\\z")); // Java's $ also matches before a final line end, that of ECMA-262 does not
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CatalogReader.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hex(String text) {
        return text.codePoints().mapToObj(Integer::toHexString).toList().toString();
    }
}
