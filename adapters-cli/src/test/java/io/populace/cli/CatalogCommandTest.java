package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.populace.generation.catalog.WorldCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsTheBuiltInCatalogUnlessAnotherIsNamed() {
        assertEquals(Run.done("catalog").out(), Run.done("catalog", "built-in").out());
    }

    @Test
    void printsCountriesOfTheWorldToChangeAndGiveBack() throws IOException {
        String json = Run.done("catalog", "world:NL,PL").out();

        assertEquals(
                "The Netherlands Poland",
                String.join(
                        " ",
                        new JsonMapper()
                                .readTree(json).findValuesAsText("name").stream()
                                        .filter(name -> name.matches("The Netherlands|Poland"))
                                        .toList()));
        Path file = Files.writeString(folder.resolve("c.json"), json);
        assertEquals(json, Run.done("catalog", file.toString()).out());
        assertEquals(
                Run.done("generate", "-n", "300", "-s", "1", "--catalog", "world:NL,PL")
                        .out(),
                Run.done("generate", "-n", "300", "-s", "1", "--catalog", file.toString())
                        .out());
    }

    @Test
    void listsCountriesAndWhatIsKnownOfThem() throws IOException {
        Path file = Files.writeString(
                folder.resolve("c.json"), """
                {"countries": [
                 {"name": "Österreich", "code": "AT", "locale": "de-AT", "cities": ["Wien", "Linz"]},
                 {"name": "X", "locale": "fr", "calling_code": "33", "cities": [
                  {"name": "A", "area_code": "1", "subscriber_digits": 8, "postal_districts": ["1"]}]},
                 {"name": "Y", "locale": "fr-BE", "post_code": null, "cities": [
                  {"name": "A", "area_code": "1", "subscriber_digits": 7, "locale": "nl",
                   "latitude": 1, "longitude": 1, "time_zone": "UTC"}]},
                 {"name": "Z", "code": "GB", "locale": "en-GB", "post_code": "{district} [0-9]", "cities": [
                  "B", {"name": "A", "area_code": "20", "subscriber_digits": 8, "postal_districts": ["1"]}]}]}
                """.replace("\"B\", ", "{\"name\": \"B\", \"postal_districts\": [\"2\"]}, "));

        assertEquals("""
                code  name        cities  postcodes  landlines    mobile  places  names
                AT    Österreich  2       form       country      yes     -       de-AT
                -     X           1       code       city         -       -       fr
                BE    Y           1       none       city         yes     yes     fr-BE nl
                GB    Z           2       district   some cities  yes     -       en-GB
                """, Run.done("catalog", file.toString(), "--list").out());
    }

    @Test
    void listsTheWorld() {
        String list = Run.done("catalog", "world", "--list").out();

        assertEquals(1 + WorldCatalog.codes().size(), list.lines().count());
        assertEquals(
                "DE    Germany  40      code       city       yes     yes     de-DE",
                Run.done("catalog", "world", "--list", "--country", "DE")
                        .out()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            catalog world:XX             | 2 | FILE world must have ISO 3166-1 codes of countries that the world has, such as FR: XX; populace catalog world --list names all
            catalog world --country XX   | 2 | --country must be in the catalog: XX
            catalog none.json            | 1 | FILE cannot be read: none.json (no such file or folder)
            catalog world none           | 2 | unexpected argument: none (see populace catalog --help)
            """)
    void refusesWhatIsNotThere(String args, int exitCode, String message) {
        assertEquals(new Run(exitCode, "", "populace: " + message + "\n"), Run.of(args.split(" ", -1)));
    }
}
