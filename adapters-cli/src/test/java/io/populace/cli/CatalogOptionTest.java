package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogOptionTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"generate, generate --catalog -", "inspect users.ndjson, inspect --catalog - FILE..."})
    void namesTheCommandThatReadsACompressedCatalog(String command, String reader) throws IOException {
        Path file = Files.write(folder.resolve("c.json.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});

        Run run = Run.of((command + " --catalog " + file).split(" ", -1));

        assertEquals(
                new Run(
                        2,
                        "",
                        "populace: --catalog " + file + " is compressed with gzip; use: gzip -dc " + file
                                + " | populace " + reader + "\n"),
                run);
    }

    @Test
    void generatesUsersFromAGivenCatalog() throws IOException {
        String catalog = """
                {"countries": [{"name": "Éire", "locale": "en-GB", "calling_code": "353", "post_code": "D[0-9][0-9]",
                 "cities": [{"name": "Baile Átha Cliath", "area_code": "1", "subscriber_digits": 7}]}],
                 "system_triplets": ["m68k-atari-mint"], "ages": {"min": 30, "max": 30}}
                """;

        for (User user : generate(file(catalog), "-n", "50", "-s", "1").users()) {
            assertEquals("Éire", user.address().country());
            assertEquals("Baile Átha Cliath", user.address().city());
            assertEquals("m68k-atari-mint", user.device().systemTriplet().text());
            assertEquals(30, user.age());
        }
    }

    @Test
    void generatesTheSameUsersFromThePrintedCatalog() throws IOException {
        String catalog = Run.done("catalog").out();

        assertEquals(
                Run.done("generate", "-n", "500", "-s", "1").out(),
                generate(file(catalog), "-n", "500", "-s", "1").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"countries": [ }   | line 1, column 17: must be JSON: unexpected '}'
            ``                  | catalog must be an object: (empty)
            {"countries": []}   | countries must be 1 or more: 0
            {"cities": []}      | cities is not one of $schema, extends, countries, system_triplets, ages, as_of, safe
            {"countries": [{"name": "X", "locale": "fr", "cities": ["Y"]}]} | country must have a known code, calling_code or locale with a country, such as fr-FR: fr
            """)
    void refusesABadCatalog(String catalog, String problem) throws IOException {
        Path file = file(catalog);

        assertRefused("--catalog " + file + ": " + problem, file);
    }

    @Test
    void refusesALocaleWithoutWords() throws IOException {
        Path file = file("""
                {"countries": [{"name": "X", "locale": "xx", "calling_code": "49", "post_code": "1",
                 "cities": [{"name": "Y", "area_code": "1", "subscriber_digits": 7}]}]}
                """);

        assertRefused("--catalog " + file + ": locale must be one that has words, such as de, fr or en-GB: xx", file);
    }

    @Test
    void acceptsTheLocaleOfACountryInAnySpelling() throws IOException {
        String catalog = """
                {"countries": [{"name": "France", "locale": "fr-FR", "cities": ["Paris"]}]}
                """;

        assertEquals(
                generate(file(catalog), "-n", "20", "-s", "1").out(),
                generate(file(catalog.replace("fr-FR", "fr_fr")), "-n", "20", "-s", "1")
                        .out());
    }

    @Test
    void readsACatalogFromStandardInput() throws IOException {
        String catalog = Run.done("catalog").out().replace("\"Berlin\"", "\"Spree-Athen\"");

        Run run = Run.reading(catalog, "generate", "--catalog", "-", "-n", "500", "-s", "1", "-q");

        assertEquals(generate(file(catalog), "-n", "500", "-s", "1").out(), run.out());
        assertTrue(run.out().contains("Spree-Athen"), run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void inspectsWithACatalogFromStandardInput() throws IOException {
        String catalog = Run.done("catalog").out().replace("\"Berlin\"", "\"Spree-Athen\"");
        Path users = Files.writeString(
                folder.resolve("users.ndjson"),
                generate(file(catalog), "-n", "500", "-s", "1").out());

        assertEquals(
                0,
                Run.reading(catalog, "inspect", "--catalog", "-", users.toString())
                        .exitCode());
        assertEquals(1, Run.of("inspect", users.toString()).exitCode());
    }

    @ParameterizedTest
    @CsvSource({"generate,", "inspect, users.ndjson"})
    void namesStandardInputWhereItHoldsNoCatalog(String command, @Nullable String argument) {
        List<String> args = new ArrayList<>(List.of(command, "--catalog", "-"));
        if (argument != null) {
            args.add(argument);
        }

        assertEquals(
                new Run(2, "", "populace: --catalog standard input: countries must be 1 or more: 0\n"),
                Run.reading("{\"countries\": []}", args.toArray(String[]::new)));
    }

    private Path file(String catalog) throws IOException {
        return Files.writeString(folder.resolve("catalog.json"), catalog);
    }

    private static Run generate(Path catalog, String... options) {
        return Run.of(Stream.concat(Stream.of("generate", "--catalog", catalog.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static void assertRefused(String message, Path catalog) {
        Run run = generate(catalog, "-n", "1");

        assertEquals("populace: " + message + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(2, run.exitCode());
    }
}
