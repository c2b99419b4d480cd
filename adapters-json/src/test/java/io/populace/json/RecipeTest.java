package io.populace.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.populace.domain.Catalog;
import io.populace.domain.IndexRange;
import io.populace.generation.catalog.BuiltInCatalog;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeTest {

    private static final String PLAIN = """
            {
              "data_version": 5,
              "seed": -42,
              "start": 7,
              "count": 1000000,
              "part_users": 200000,
              "options": {
                "--fields": "age,id=user_id",
                "--format": "csv"
              }
            }
            """;

    @Test
    void isWrittenInOneWayWhateverTheOrderOfItsOptions() {
        assertEquals(PLAIN, text(plain(Map.of("--format", "csv", "--fields", "age,id=user_id"))));
    }

    @Test
    void isReadAsItWasWritten() {
        assertEquals(plain(Map.of("--format", "csv", "--fields", "age,id=user_id")), Recipe.parse(bytes(PLAIN)));
    }

    @Test
    void keepsACatalog() {
        Catalog catalog = BuiltInCatalog.load();
        Recipe recipe = new Recipe(2, Long.MIN_VALUE, IndexRange.of(0, Long.MAX_VALUE), 1, Map.of(), catalog);

        Recipe read = Recipe.parse(recipe.toJson());
        assertArrayEquals(recipe.toJson(), read.toJson());
        assertEquals(Long.MIN_VALUE, read.seed());
        assertEquals(Long.MAX_VALUE, read.range().end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                        | {,                     | line 1, column 2: must be JSON: a key must begin with a double quote, not ','",
                "'\"seed\": -42'        | '\"seed\": \"x\"' | seed must be a whole number: \"x\"",
                "'\"seed\": -42'        | '\"seed\": 1e40'    | seed must be a whole number: 1.0E40",
                "'\"seed\": -42,'       | ''                     | seed is missing",
                "'\"seed\"'             | '\"sed\"'           | 'sed is not one of data_version, seed, start, count, part_users, options, catalog'",
                "'\"start\": 7'         | '\"start\": -7'     | start must be >= 0: -7",
                "'\"age,id=user_id\"'   | 7                      | options.--fields must be text: 7",
                "'\"data_version\": 5'  | '\"data_version\": 2.5' | data_version must be a whole number: 2.5",
                "'\"options\"'          | '\"catalog\": {}, \"options\"' | countries is missing"
            })
    void saysWhatIsWrong(String part, String replacement, String message) {
        byte[] json = bytes(PLAIN.replaceFirst(Pattern.quote(part), replacement));

        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Recipe.parse(json))
                        .getMessage());
    }

    @Test
    void refusesWhatIsNoObject() {
        assertEquals(
                "recipe must be an object: []",
                assertThrows(IllegalArgumentException.class, () -> Recipe.parse(bytes("[]")))
                        .getMessage());
        assertEquals(
                "recipe must be an object: (empty)",
                assertThrows(IllegalArgumentException.class, () -> Recipe.parse(new byte[0]))
                        .getMessage());
    }

    @Test
    void isPartOfTheSummaryOfARun() {
        RunSummary summary =
                new RunSummary("users/", 3, 2, 600_000, 123_456_789, 1.23456, plain(Map.of("--format", "csv")));

        assertEquals(
                "{\"output\":\"users/\",\"parts\":3,\"parts_skipped\":2,\"users\":600000,\"bytes\":123456789,"
                        + "\"seconds\":1.235,\"recipe\":{\"data_version\":5,\"seed\":-42,\"start\":7,\"count\":1000000,"
                        + "\"part_users\":200000,\"options\":{\"--format\":\"csv\"}}}",
                summary.toJson());
    }

    private static Recipe plain(Map<String, String> options) {
        return new Recipe(5, -42, IndexRange.ofCount(7, 1_000_000), 200_000, options, null);
    }

    private static String text(Recipe recipe) {
        return new String(recipe.toJson(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
