package io.populace.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceOptionsTest {

    private static final String FRANCE = """
            {"countries": [{"name": "France", "code": "FR", "locale": "fr-FR", "cities": [{"name": "Lyon"}]}]}
            """;

    /** The numbers of the second country may all be somebody's: nobody knows its calling code. */
    private static final String FRANCE_AND_ERIN = """
            {"countries": [
              {"name": "France", "code": "FR", "locale": "fr-FR", "cities": [{"name": "Lyon"}]},
              {"name": "Éire", "locale": "en-IE", "calling_code": "999", "post_code": null,
                "cities": [{"name": "Baile Átha Cliath", "area_code": "1", "subscriber_digits": 7}]}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seed | 1e3 | option seed must be a 64-bit integer, or a text that does not look like a number: 1e3",
                "count | many | option count must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: many",
                "count | -1 | option count must be >= 0: -1",
                "start | 1e19 | option start must be <= 9223372036854775807: 1e19",
                "partitions | 0 | option partitions must be 1 to 100000: 0",
                "partitions | 1M | option partitions must be 1 to 100000: 1M",
                "partitions | x | option partitions must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: x",
                "fields | '' | option fields: no field given",
                "fields | agee | option fields: unknown field: agee; did you mean age?",
                "asOf | 2026-1-1 | option asOf must be a day such as 2026-01-01: 2026-1-1",
                "asOf | 2200-01-01 | option asOf must be 1900-01-01 to 2199-12-31: 2200-01-01",
                "catalog | /no/such/file | option catalog must be built-in, world, world:FR,ES, a file that the driver can read, or JSON: /no/such/file",
                "catalog | '' | option catalog must be built-in, world, world:FR,ES, a file that the driver can read, or JSON: (empty)",
                "catalog | world:XX | option catalog world must have ISO 3166-1 codes of countries that the world has, such as FR: XX; populace catalog world --list names all",
                "country | Germny | option country must be in the catalog: Germny; did you mean Germany?",
                "city | Berln | option city must be in the catalog: Berln; did you mean Berlin?",
                "weights | x | option weights must be one of population, equal: x",
                "names | cyrillic | option names must be latin: cyrillic",
                "names | Latin | option names must be latin: Latin",
                "names | '' | option names must be latin: (empty)",
                "safe | yes | option safe must be true or false: yes",
                "safe | TRUE | option safe must be true or false: TRUE",
                "safe | '' | option safe must be true or false: (empty)",
                "cuont | 5 | unknown option: cuont; did you mean count?",
                "zzzzzz | 5 | unknown option: zzzzzz; the options are seed, count, start, catalog, country, city, weights, locale, names, asOf, safe, fields, partitions, usersPerSecond, usersPerBatch"
            })
    void namesTheOptionTheRuleAndTheValue(String option, String value, String message) {
        assertRefused(message, Map.of(option, value));
    }

    @Test
    void refusesALocaleWithoutWords() {
        String message = refusal(Map.of("locale", "xx-YY"));

        assertTrue(message.startsWith("option locale xx-YY: "), message);
    }

    @Test
    void refusesARangeBeyondTheLastUser() {
        assertRefused(
                "option count: start + count must be <= 9223372036854775807: 5 + 9223372036854775807",
                Map.of("start", "5", "count", "9223372036854775807"));
    }

    @Test
    void mustHaveASeed() {
        IllegalArgumentException e = assertThrowsExactly(
                IllegalArgumentException.class,
                () -> Session.SPARK.read().format("populace").load());

        assertEquals("option seed must be given, as each executor makes the same population", e.getMessage());
    }

    @Test
    void namesTheFileOfAWrongCatalog() throws IOException {
        Path file = Files.writeString(folder.resolve("catalog.json"), "{\"countries\": 5}");

        String named = refusal(Map.of("catalog", file.toString()));
        String inline = refusal(Map.of("catalog", "{\"countries\": 5}"));

        String rule = ": countries must be an array: 5";
        assertEquals("option catalog " + file + rule, named);
        assertEquals("option catalog" + rule, inline);
    }

    @Test
    void readsACatalogFromAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("catalog.json"), FRANCE);

        assertEquals(
                "Lyon",
                Session.users(Map.of("catalog", file.toString(), "count", "1"))
                        .select("address.city")
                        .first()
                        .getString(0));
    }

    @Test
    void drawsFromAPartOfTheWorld() {
        List<Row> cities = Session.users(Map.of("catalog", "world:FR,NL", "city", "Lyon,breda", "count", "300"))
                .select("address.city")
                .distinct()
                .sort("city")
                .collectAsList();

        assertEquals("[[Breda], [Lyon]]", cities.toString());
    }

    @Test
    void refusesToBeSafeWhereNumbersMayAllBeSomebodys() {
        assertRefused(
                "option safe: country Éire must have a code for which telephone numbers of nobody are known: null",
                Map.of("catalog", FRANCE_AND_ERIN, "safe", "true"));
    }

    @Test
    void isSafeIfThePartThatIsDrawnCanBe() {
        Dataset<Row> users =
                Session.users(Map.of("catalog", FRANCE_AND_ERIN, "country", "FR", "safe", "true", "count", "100"));

        assertEquals(100, users.where("device.ipv6_address LIKE '2001:db8:%'").count());
    }

    /** A named pipe gives its text once; Spark waits for more without end if it opens the pipe again. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsItsOptionsOnceForATable() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Path file = Files.writeString(folder.resolve("catalog.json"), FRANCE);
        Process writer = new ProcessBuilder("cp", file.toString(), pipe.toString()).start();

        Dataset<Row> users = Session.users(Map.of("catalog", pipe.toString(), "count", "1"));

        assertEquals("Lyon", users.select("address.city").first().getString(0));
        assertEquals(0, writer.waitFor());
    }

    private static void assertRefused(String message, Map<String, String> options) {
        assertEquals(message, refusal(options));
    }

    private static String refusal(Map<String, String> options) {
        return String.valueOf(assertThrowsExactly(IllegalArgumentException.class, () -> Session.users(options))
                .getMessage());
    }
}
