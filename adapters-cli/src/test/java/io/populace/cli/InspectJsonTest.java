package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code populace inspect --json} reports to scripts. */
class InspectJsonTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsTheReportAsJson() throws IOException {
        Path file = file(Run.done("generate", "-n", "3", "-s", "42").out());

        Run run = Run.done("inspect", "--json", file.toString());

        JsonNode report = new ObjectMapper().readTree(run.out());
        assertEquals(file.toString(), report.at("/files/0/file").asText());
        assertTrue(report.get("holds").asBoolean());
        assertEquals(3, report.get("users").asInt());
        assertEquals(20, report.get("rules").size());
        assertEquals(4, report.get("duplicates").size());
        assertTrue(run.out().endsWith("}\n"), run.out());
        assertEquals(1, run.out().lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"age:17", "user_name:Alene", "post_code:1", "first_name: Alene"})
    void failsWhereARuleIsBroken(String change) throws IOException {
        String users = Run.done("generate", "-n", "3", "-s", "42").out();
        int colon = change.indexOf(':');
        String key = "\"" + change.substring(0, colon) + "\":";
        String value = change.startsWith("age") ? "17" : "\"" + change.substring(colon + 1) + "\"";
        Path file = file(users.replaceFirst(key + "[^,}]*", key + value));

        Run run = Run.of("inspect", "--json", file.toString());

        assertFalse(new ObjectMapper().readTree(run.out()).get("holds").asBoolean());
        assertEquals("", run.err());
        assertEquals(1, run.exitCode());
        assertEquals(1, Run.of("inspect", file.toString()).exitCode());
    }

    @Test
    void failsWhereUsersAreRepeatedOrMissing() throws IOException {
        String user = Run.done("generate", "-n", "1", "-s", "42").out();

        assertEquals(
                1, Run.of("inspect", "--json", file(user + user).toString()).exitCode());
        assertEquals(1, Run.of("inspect", "--json", file("").toString()).exitCode());
        assertEquals(
                1, Run.of("inspect", "--json", file(user + "oops\n").toString()).exitCode());
        assertEquals(
                1,
                Run.of("inspect", "--json", "--expect=2", file(user).toString()).exitCode());
        assertEquals(
                0,
                Run.of("inspect", "--json", "--expect=1", file(user).toString()).exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.json", ".", "packed", "--catalog=none.json users"})
    void printsTheErrorAsJsonWhereAFileCannotBeRead(String args) throws IOException {
        Files.write(folder.resolve("packed"), HexFormat.of().parseHex("1f8b08000000"));
        String inFolder = args.replace("none", folder + "/none").replaceFirst("(packed|users|\\.)$", folder + "/$1");

        Run run = Run.of(("inspect --json " + inFolder).split(" ", -1));

        JsonNode report = new ObjectMapper().readTree(run.out());
        assertFalse(report.get("holds").asBoolean());
        assertEquals("populace: " + report.get("error").asText() + "\n", run.err());
        assertEquals(1, run.out().lines().count());
        assertEquals(1, run.exitCode());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("users"), text);
    }
}
