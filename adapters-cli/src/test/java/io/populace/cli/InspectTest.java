package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"-f ndjson", "-f json", "-f json --pretty", "--locale en-US --start 9990"})
    void findsNothingWrongWithUsersOfOurs(String options) throws IOException {
        Path file = file(
                Run.done(("generate -n 20000 -s 42 " + options).split(" ", -1)).out());

        Run run = Run.done("inspect", file.toString());

        List<String> lines = run.out().lines().toList();
        assertEquals("20,000 users in " + file, lines.get(0));
        assertEquals(23, lines.size());
        for (String line : lines.subList(1, lines.size())) {
            assertTrue(line.matches("ok     .* 20,000( \\(exact, by 64-bit hashes\\))?"), line);
        }
        assertEquals("", run.err());
    }

    @Test
    void takesItsFactsFromACatalogOfOnesOwn() throws IOException {
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
        assertTrue(own.out().contains("ok     post code fits city "), own.out());
        assertTrue(builtIn.out().contains("BROKEN age is 18 to 100 "), builtIn.out());
        assertTrue(builtIn.out().contains("-      post code fits city "), builtIn.out());
        assertEquals(1, builtIn.exitCode());
    }

    @Test
    void namesWhatIsBrokenAndItsLine() throws IOException {
        String users = Run.done("generate", "-n", "3", "-s", "42").out();
        Path file = file(users.replaceFirst("\"age\":23", "\"age\":17"));

        Run run = Run.of("inspect", file.toString());

        assertTrue(
                run.out().contains("BROKEN age is 18 to 100                         2 of 3; line 2: 17\n"), run.out());
        assertEquals("", run.err());
        assertEquals(1, run.exitCode());
    }

    @Test
    void namesDuplicates() throws IOException {
        Path file = file(Run.done("generate", "-n", "3", "-s", "42").out().repeat(2));

        Run run = Run.of("inspect", file.toString());

        assertTrue(
                run.out().contains("3 of 6 (exact, by 64-bit hashes); line 4: alene-ullrich4986; line 5: "), run.out());
        assertEquals(1, run.exitCode());
    }

    @Test
    void reportsToScriptsInJson() throws IOException {
        Path file = file(Run.done("generate", "-n", "3", "-s", "42").out());

        Run run = Run.done("inspect", "--json", file.toString());

        JsonNode report = new ObjectMapper().readTree(run.out());
        assertEquals(file.toString(), report.get("file").asText());
        assertEquals(3, report.get("users").asInt());
        assertEquals(18, report.get("rules").size());
        assertEquals(4, report.get("duplicates").size());
        assertTrue(run.out().endsWith("}\n"), run.out());
        assertEquals(1, run.out().lines().count());
    }

    @Test
    void readsStandardInput() {
        Run run =
                inspectStandardInput(Run.done("generate", "-n", "3", "-s", "42").out());

        assertTrue(run.out().startsWith("3 users in standard input\n"), run.out());
        assertEquals(0, run.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]"})
    void findsNothingWrongWithNobody(String text) {
        Run run = inspectStandardInput(text);

        assertEquals(new Run(0, "0 users in standard input\n", ""), run);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            `{}\n{"age"}`  | line 2: must be JSON: Unexpected character ('}' (code 125)): was expecting a colon to separate field name and value
            user_id,age    | line 1: must be JSON: Unrecognized token 'user_id': was expecting (JSON String, Number, Array, Object or token 'null', 'tr...
            [1]            | line 1: a user must be an object: 1
            """)
    void endsInOneLineWhereInputIsNotUsers(String text, String problem) {
        Run run = inspectStandardInput(text.replace("\\n", "\n"));

        assertEquals("populace: standard input, " + problem + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(1, run.exitCode());
    }

    @Test
    void namesTheFileThatIsNotUsers() throws IOException {
        Path file = file("{}\n1");

        assertEquals(
                new Run(1, "", "populace: " + file + ", line 2: a user must be an object: 1\n"),
                Run.of("inspect", file.toString()));
    }

    @Test
    void endsInOneLineWhereAFileCannotBeRead() {
        Path file = folder.resolve("none.json");

        assertEquals(
                new Run(1, "", "populace: FILE cannot be read: " + file + " (no such file or folder)\n"),
                Run.of("inspect", file.toString()));
        assertEquals(
                new Run(1, "", "populace: FILE cannot be read: " + folder + " (Is a directory)\n"),
                Run.of("inspect", folder.toString()));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            inspect                     | FILE must be given (see populace inspect --help)
            inspect a b                 | unexpected argument: b (see populace inspect --help)
            inspect -q a                | unknown option: -q (see populace inspect --help)
            inspect -- ``               | FILE must be the name of a file: (empty)
            inspect --catalog=- -       | FILE and --catalog must not both be standard input
            """)
    void refusesWrongUsage(String args, String message) {
        Run run = Run.of(args.replace("``", "").split(" ", -1));

        assertEquals(new Run(2, "", "populace: " + message + "\n"), run);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("users"), text);
    }

    @Test
    void endsInOneLineWhereMemoryDoesNotSuffice() {
        InputStream tooMuch = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("Java heap space");
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return read();
            }
        };

        assertEquals(
                new Run(
                        1,
                        "",
                        "populace: memory must suffice, more is given by JAVA_TOOL_OPTIONS=-Xmx2g: Java heap space\n"),
                inspectStandardInput(tooMuch));
    }

    private static Run inspectStandardInput(String text) {
        return inspectStandardInput(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Run inspectStandardInput(InputStream in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode;
        try (PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            exitCode = new Cli(new Terminal(out, lines, false), in).run("inspect", "-");
        }
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
