package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --safe}: users whom nobody can reach. */
class SafeOptionTest {

    private static final String FIELDS = "phone_number,device.ipv4_address,device.ipv6_address,email_address";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void givesReservedNumbersAndAddresses() {
        List<String> users = Run.done(
                        "generate", "-n", "1000", "-s", "42", "-f", "csv", "--no-header", "--safe", "--fields", FIELDS)
                .out()
                .lines()
                .toList();

        assertEquals(1_000, users.size());
        for (String user : users) {
            String[] values = user.split(",", -1);
            assertTrue(values[1].matches("(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.\\d+"), user);
            assertTrue(values[2].startsWith("2001:db8:"), user);
            assertTrue(values[3].matches(".*@example\\.(com|org|net)"), user);
            assertFalse(values[0].startsWith("+4920"), user);
        }
        assertTrue(users.stream().anyMatch(user -> user.startsWith("+442079460")));
    }

    /** As of a catalog that is marked so, which is what the command prints of it. */
    @Test
    void isWhatACatalogCanSayToo() throws IOException {
        Path catalog = Files.writeString(folder.resolve("c.json"), "{\"extends\": \"built-in\", \"safe\": true}");

        assertEquals(
                Run.done("generate", "-n", "100", "-s", "42", "--safe").out(),
                Run.done("generate", "-n", "100", "-s", "42", "--catalog", catalog.toString())
                        .out());
    }

    @Test
    void isKeptInTheRecipeOfAFolder() {
        String users = folder.resolve("users") + "/";
        Run.done("generate", "-n", "100", "-s", "42", "--safe", "-q", "-o", users);

        assertEquals("parts right: 1 of 1\n", Run.done("verify", "-q", users).out());
        Run other = Run.of("generate", "-n", "100", "-s", "42", "-q", "-o", users);
        assertEquals(1, other.exitCode());
        assertTrue(other.err().contains("--safe"), other.err());
    }

    @Test
    void isRefusedForACountryWhoseNumbersMayAllBeSomebodys() throws IOException {
        Path catalog = Files.writeString(folder.resolve("c.json"), """
                {"countries": [{"name": "Éire", "locale": "en-IE", "calling_code": "999", "post_code": null,
                 "cities": [{"name": "Baile Átha Cliath", "area_code": "1", "subscriber_digits": 7}]}]}
                """);

        assertEquals(
                new Run(
                        2,
                        "",
                        "populace: --safe: country Éire must have a code for which telephone numbers of nobody are"
                                + " known: null\n"),
                Run.of("generate", "-n", "1", "-s", "1", "--safe", "--catalog", catalog.toString()));
    }

    @Test
    void writesNamesInLatinLetters() {
        String[] russian = {"generate", "-n", "50", "-s", "42", "--locale", "ru", "--fields", "first_name,last_name"};
        assertTrue(Run.done(russian).out().matches("(?s).*\\p{IsCyrillic}.*"));

        String latin = Run.done(
                        "generate",
                        "-n",
                        "50",
                        "-s",
                        "42",
                        "--locale",
                        "ru",
                        "--fields",
                        "first_name,last_name",
                        "--names",
                        "latin")
                .out();

        assertFalse(latin.matches("(?s).*\\p{IsCyrillic}.*"), latin);
    }

    @Test
    void refusesNamesInAnotherScript() {
        assertEquals(
                new Run(2, "", "populace: --names must be latin: cyrillic\n"),
                Run.of("generate", "-n", "1", "-s", "1", "--names", "cyrillic"));
    }
}
