package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.generation.record.UserField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which users pass {@code populace inspect}, and what it says of those that do not. */
class InspectTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"-f ndjson", "-f json", "-f json --pretty", "--locale en-US --start 9990"})
    void passesGeneratedUsers(String options) throws IOException {
        Path file = file(
                Run.done(("generate -n 2000 -s 42 " + options).split(" ", -1)).out());

        Run run = Run.done("inspect", file.toString());

        List<String> lines = run.out().lines().toList();
        assertEquals("2,000 users in " + file, lines.get(0));
        assertEquals(27, lines.size());
        assertTrue(
                lines.get(1).matches("form   (NDJSON, one user a line|JSON array), UTF-8, line ends LF"), lines.get(1));
        assertEquals("-      no rule is about address.street_name", lines.get(26));
        for (String line : lines.subList(2, 26)) {
            assertTrue(line.matches("ok     .* 2,000( \\(exact, by 64-bit hashes\\))?"), line);
        }
        assertEquals("", run.err());
    }

    @Test
    void checksAgainstTheGivenCatalog() throws IOException {
        Path catalog = Files.writeString(folder.resolve("catalog.json"), """
                {"countries": [{"name": "Éire", "locale": "en-GB", "calling_code": "353", "post_code": "D[0-9][0-9]",
                 "cities": [{"name": "Baile Átha Cliath", "area_code": "1", "subscriber_digits": 7}]}],
                 "system_triplets": ["m68k-atari-mint"], "ages": {"min": 7, "max": 7}}
                """);
        String option = "--catalog=" + catalog;
        Path file = file(Run.done("generate", "-n", "1", "-s", "2", option).out());

        Run own = Run.of("inspect", option, file.toString());
        Run builtIn = Run.of("inspect", file.toString());

        assertTrue(own.out().contains("ok     age is 7 to 7 "), own.out());
        assertTrue(own.out().contains("ok     post code has the form of country "), own.out());
        assertTrue(own.out().contains("-      post code fits city "), own.out());
        assertTrue(builtIn.out().contains("BROKEN age is 18 to 100 "), builtIn.out());
        assertTrue(builtIn.out().contains("-      post code has the form of country "), builtIn.out());
        assertEquals(1, builtIn.exitCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --catalog world --weights equal                     | --catalog world
            --catalog world:JP,CZ,US,GR,AE --as-of 2031-02-28   | --catalog world:JP,CZ,US,GR,AE --as-of 2031-02-28
            --catalog world:US,DE,IN --names latin              | --catalog world
            --catalog world:FR,TH,BR --safe                     | --catalog world:FR,TH,BR --safe
            --country UK,NL --safe                              | --country UK,NL --safe
            --country Germany --locale fr                       |
            --catalog world:DE --city Berlin                    | --catalog world:DE --city Berlin
            --country DE --city Berlin                          | --country DE --city Berlin
            """)
    void passesAllFieldsOfUsers(String generated, @Nullable String inspected) throws IOException {
        passes("3000", generated, inspected == null ? "" : inspected);
    }

    @Test
    @Tag("long")
    void passesAllFieldsOfManyUsers() throws IOException {
        passes("200000", "--catalog world --weights equal", "--catalog world");
        passes("100000", "--catalog world --weights equal --safe", "--catalog world --safe");
    }

    /** Whether each line that is not "ok" says that a rule could judge nobody. */
    private void passes(String count, String generated, String inspected) throws IOException {
        String all = Stream.of(UserField.values()).map(UserField::path).collect(Collectors.joining(","));
        Path file = folder.resolve("all.ndjson");
        String generate =
                "generate --force -q -s 42 -n " + count + " -o " + file + " --fields " + all + " " + generated;
        Run.done(generate.split(" ", -1));

        Run run = Run.done(("inspect " + file + " --fields " + all + " " + inspected)
                .strip()
                .split(" ", -1));

        List<String> lines = run.out().lines().toList();
        assertEquals("-      no rule is about address.street_name, title", lines.get(lines.size() - 1));
        for (String line : lines.subList(2, lines.size() - 1)) {
            assertTrue(line.startsWith("ok ") || line.matches("- .* 0, [0-9,]+ not judged"), line);
        }
    }

    @Test
    void judgesFieldsUnderOtherNames() throws IOException {
        String fields = "id=index,who.age=age,home.city=address.city";
        Path file = file(Run.done("generate", "-n", "3", "-s", "42", "--fields", fields)
                .out()
                .replaceFirst("\"age\":23", "\"age\":17"));

        Run run = Run.of("inspect", file.toString(), "--fields", fields);

        assertTrue(run.out().matches("(?s).*\nBROKEN age is 18 to 100 +1 of 3 broken; line 2: 17\n.*"), run.out());
        assertTrue(
                run.out().matches("(?s).*\n-      city belongs to country +0, 3 not judged: needs address.country\n.*"),
                run.out());
        assertEquals(1, run.exitCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --fields ages        | --fields: unknown field: ages; did you mean age?
            --fields a=age,b=age | --fields: a field can be judged under one name only: age
            --fields=            | --fields: no field given
            --as-of tomorrow     | --as-of must be a day such as 2026-01-01: tomorrow
            """)
    void refusesFieldsAndDaysThatItDoesNotKnow(String options, String message) throws IOException {
        String file = file("").toString();

        Run run = Run.of(("inspect " + options + " " + file).split(" ", -1));

        assertEquals(new Run(2, "", "populace: " + message + "\n"), run);
    }

    @Test
    void namesTheBrokenRuleAndTheLine() throws IOException {
        String users = Run.done("generate", "-n", "3", "-s", "42").out();
        Path file = file(users.replaceFirst("\"age\":23", "\"age\":17"));

        Run run = Run.of("inspect", file.toString());

        assertTrue(run.out().matches("(?s).*\nBROKEN age is 18 to 100 +1 of 3 broken; line 2: 17\n.*"), run.out());
        assertEquals("", run.err());
        assertEquals(1, run.exitCode());
    }

    @Test
    void namesTheFieldsThatAreMissing() throws IOException {
        Path file = file(Run.done("generate", "-n", "1", "-s", "42", "--fields", "user_id,age,address.city")
                .out());

        Run run = Run.of("inspect", file.toString());

        assertTrue(
                run.out()
                        .matches(
                                "(?s).*\nBROKEN record has the keys and types of a user +1 of 1 broken; line 1:"
                                        + " user_name is missing\n.*\nBROKEN post code fits city +1 of 1 broken; line 1:"
                                        + " address.post_code is missing, Liverpool, address.country is missing\n.*\nok     age is 18 to 100 .*"),
                run.out());
        assertEquals(1, run.exitCode());
    }

    @Test
    void namesDuplicates() throws IOException {
        Path file = file(Run.done("generate", "-n", "3", "-s", "42").out().repeat(2));

        Run run = Run.of("inspect", file.toString());

        assertTrue(
                run.out()
                        .matches(
                                "(?s).*3 of 6 repeated \\(exact, by 64-bit hashes\\); line 4: [a-z0-9._-]+; line 5: .*"),
                run.out());
        assertEquals(1, run.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\n"})
    void failsWithoutUsers(String text) {
        Run run = Run.reading(text, "inspect", "-");

        assertTrue(run.out().startsWith("0 users in standard input\n"), run.out());
        assertTrue(run.out().endsWith("\nBROKEN there must be users: 0\n"), run.out());
        assertEquals("", run.err());
        assertEquals(1, run.exitCode());
        assertEquals(0, Run.reading(text, "inspect", "-", "--expect", "0").exitCode());
    }

    @Test
    void failsOnAFileCutBetweenTwoLines() throws IOException {
        String users = Run.done("generate", "-n", "1k", "-s", "42").out();
        Path file = file(users.lines().limit(700).map(line -> line + "\n").collect(Collectors.joining()));

        Run cut = Run.of("inspect", "--expect", "1k", file.toString());
        assertTrue(cut.out().contains("\nBROKEN there must be 1,000 users: 700\n"), cut.out());
        assertEquals(1, cut.exitCode());
        Run whole = Run.of("inspect", file.toString(), "--expect=700");
        assertTrue(whole.out().contains("\nok     there must be 700 users: 700\n"), whole.out());
        assertEquals(0, whole.exitCode());
    }

    @Test
    void checksSeveralFilesAsOnePopulation() throws IOException {
        Path one = Files.writeString(
                folder.resolve("one.ndjson"),
                Run.done("generate", "-n", "3", "-s", "42").out());
        Path two = Files.writeString(
                folder.resolve("two.json"),
                Run.done("generate", "-n", "3", "-s", "42", "--start", "2", "-f", "json")
                        .out());

        Run run = Run.of("inspect", one.toString(), two.toString(), "--expect", "6");

        assertTrue(run.out().startsWith("6 users in 2 files\nform   NDJSON"), run.out());
        assertTrue(
                run.out().contains("1 of 6 repeated (exact, by 64-bit hashes); " + two + " record 1, line 2: "),
                run.out());
        assertEquals(1, run.exitCode());
        assertEquals(0, Run.of("inspect", one.toString(), "--expect", "3").exitCode());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("users"), text);
    }
}
