package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.User;
import io.populace.generation.catalog.WorldCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The options that choose a part of a catalog. */
class CatalogPartOptionTest {

    private static final String TWO = """
            {"countries": [
             {"name": "France", "locale": "fr-FR", "weight": 9, "cities": ["Paris", {"name": "Lyon", "weight": 0}]},
             {"name": "Polska", "code": "PL", "locale": "pl", "cities": [{"name": "Łódź", "english_name": "Lodz"}]}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "--country GB, UK",
        "'--country germany,nl', 'Germany,Netherlands'",
        "'--city London,Hamburg', 'Germany,UK'",
        "--country DE --city Hamburg, Germany",
        "--catalog world --country uk, United Kingdom",
        "--catalog world --country netherlands, The Netherlands"
    })
    void drawOnlyFromThatPart(String options, String countries) throws IOException {
        Set<String> seen = generate(options).users().stream()
                .map(user -> user.address().country())
                .collect(Collectors.toSet());

        assertEquals(Set.of(countries.split(",", -1)), seen);
    }

    /** Chances of 9 in 10 and of 1 in 2; 400 users are off by four deviations once in 16,000 runs, and the seed is fixed. */
    @Test
    void drawAllCountriesAlike() throws IOException {
        assertEquals(360, living("France", "--weights population"), 24);
        assertEquals(360, living("France", ""), 24);
        assertEquals(200, living("France", "--weights equal"), 40);
    }

    private int living(String country, String options) throws IOException {
        Path file = Files.writeString(folder.resolve("two.json"), TWO);
        return (int) generate("--catalog " + file + " " + options).users().stream()
                .map(User::address)
                .filter(address -> address.country().equals(country))
                .count();
    }

    @Test
    void goWithAnyCatalog() throws IOException {
        Path file = Files.writeString(folder.resolve("two.json"), TWO);

        assertEquals(
                Set.of("Łódź"),
                generate("--catalog " + file + " --city lodz").users().stream()
                        .map(user -> user.address().city())
                        .collect(Collectors.toSet()));
        assertEquals(
                new Run(2, "", "populace: --city must be one with a weight above 0: lyon\n"),
                generate("--catalog " + file + " --city lyon"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --country FR       | --country must be in the catalog: FR
            --country Germny   | --country must be in the catalog: Germny; did you mean Germany?
            --city Berln       | --city must be in the catalog: Berln; did you mean Berlin?
            --weights equall   | --weights must be one of population, equal: equall; did you mean equal?
            """)
    void refuseWhatTheCatalogDoesNotHave(String options, String message) {
        assertEquals(new Run(2, "", "populace: " + message + "\n"), generate(options));
    }

    @Test
    void goWithTheWorld() throws IOException {
        assertEquals(
                Set.of("Paris", "Hamburg"),
                generate("--catalog world:FR,DE,NL --city paris,hamburg").users().stream()
                        .map(user -> user.address().city())
                        .collect(Collectors.toSet()));
        assertEquals(
                generate("--catalog world:FR").out(),
                generate("--catalog world:FR,DE --country FR").out());
        assertEquals(
                new Run(
                        2,
                        "",
                        "populace: --catalog world must have ISO 3166-1 codes of countries that the world has, such as FR:"
                                + " Germany; did you mean DE?\n"),
                generate("--catalog world:FR,Germany"));
    }

    @Test
    void belongToTheRecipeOfAFolder() {
        String output = folder.resolve("users") + "/";
        Run.done("generate", "-n", "50", "-s", "1", "-q", "-o", output, "--country", "DE", "--weights", "equal");

        assertEquals("parts right: 1 of 1\n", Run.done("verify", "-q", output).out());
        assertEquals(
                new Run(
                        1,
                        "",
                        "populace: --country must be DE, as in " + folder.resolve("users/_recipe.json")
                                + ": not given\n"),
                Run.of("generate", "-n", "50", "-s", "1", "-q", "-o", output, "--weights", "equal"));
    }

    @Test
    void drawFromTheWholeWorld() throws IOException {
        long countries = generate("--catalog world --weights equal").users().stream()
                .map(user -> user.address().country())
                .distinct()
                .count();

        assertTrue(countries > WorldCatalog.codes().size() / 2, "" + countries);
    }

    @Test
    void keepTheNameOfACatalogInTheRecipe() throws IOException {
        String output = folder.resolve("users") + "/";
        Run.done("generate", "-n", "50", "-s", "1", "-q", "-o", output, "--catalog", "world:NL", "--city", "Breda");

        String recipe = Files.readString(folder.resolve("users/_recipe.json"));
        assertTrue(recipe.contains("\"--catalog\": \"world:NL\""), recipe);
        assertTrue(recipe.contains("\"--city\": \"Breda\""), recipe);
        assertFalse(recipe.contains("countries"), recipe);
        assertEquals("parts right: 1 of 1\n", Run.done("verify", "-q", output).out());
        Path unknown = Files.writeString(folder.resolve("users/_recipe.json"), recipe.replace("world:NL", "world:XX"));
        assertEquals(
                new Run(
                        1,
                        "",
                        "populace: " + unknown
                                + ": world must have ISO 3166-1 codes of countries that the world has, such"
                                + " as FR: XX; populace catalog world --list names all\n"),
                Run.of("verify", "-q", output));
    }

    @Test
    void judgeUsersByThatPart() throws IOException {
        Path users = Files.writeString(
                folder.resolve("users.ndjson"), generate("--country NL").out());

        assertEquals(0, Run.of("inspect", "--country", "NL", users.toString()).exitCode());
        assertEquals(
                1, Run.of("inspect", "--city", "Rotterdam", users.toString()).exitCode());
        assertEquals(
                new Run(2, "", "populace: --country must be in the catalog: XX\n"),
                Run.of("inspect", "--country", "XX", users.toString()));
    }

    private static Run generate(String options) {
        return Run.of(Stream.concat(
                        Stream.of("generate", "-n", "400", "-s", "1", "-q"),
                        Arrays.stream(options.split(" ", -1)).filter(option -> !option.isEmpty()))
                .toArray(String[]::new));
    }
}
