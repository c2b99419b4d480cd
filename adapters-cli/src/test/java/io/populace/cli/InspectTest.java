package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
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
        assertEquals(26, lines.size());
        assertTrue(
                lines.get(1).matches("form   (NDJSON, one user a line|JSON array), UTF-8, line ends LF"), lines.get(1));
        for (String line : lines.subList(2, lines.size())) {
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
        assertTrue(own.out().contains("ok     post code has the form of country "), own.out());
        assertTrue(own.out().contains("-      post code fits city "), own.out());
        assertTrue(builtIn.out().contains("BROKEN age is 18 to 100 "), builtIn.out());
        assertTrue(builtIn.out().contains("-      post code has the form of country "), builtIn.out());
        assertEquals(1, builtIn.exitCode());
    }

    @Test
    void namesWhatIsBrokenAndItsLine() throws IOException {
        String users = Run.done("generate", "-n", "3", "-s", "42").out();
        Path file = file(users.replaceFirst("\"age\":23", "\"age\":17"));

        Run run = Run.of("inspect", file.toString());

        assertTrue(run.out().matches("(?s).*\nBROKEN age is 18 to 100 +1 of 3 broken; line 2: 17\n.*"), run.out());
        assertEquals("", run.err());
        assertEquals(1, run.exitCode());
    }

    @Test
    void namesDuplicates() throws IOException {
        Path file = file(Run.done("generate", "-n", "3", "-s", "42").out().repeat(2));

        Run run = Run.of("inspect", file.toString());

        assertTrue(
                run.out().contains("3 of 6 repeated (exact, by 64-bit hashes); line 4: alene-ullrich4986; line 5: "),
                run.out());
        assertEquals(1, run.exitCode());
    }

    @Test
    void reportsToScriptsInJson() throws IOException {
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

    @Test
    void readsStandardInput() {
        Run run =
                inspectStandardInput(Run.done("generate", "-n", "3", "-s", "42").out());

        assertTrue(run.out().startsWith("3 users in standard input\n"), run.out());
        assertEquals(0, run.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\n"})
    void doesNotPassNobody(String text) {
        Run run = inspectStandardInput(text);

        assertTrue(run.out().startsWith("0 users in standard input\n"), run.out());
        assertTrue(run.out().endsWith("\nBROKEN there must be users: 0\n"), run.out());
        assertEquals("", run.err());
        assertEquals(1, run.exitCode());
        assertEquals(0, inspectStandardInput(text, "--expect", "0").exitCode());
    }

    @Test
    void doesNotPassAFileThatIsCutBetweenTwoLines() throws IOException {
        String users = Run.done("generate", "-n", "1k", "-s", "42").out();
        Path file = file(users.lines().limit(700).map(line -> line + "\n").collect(Collectors.joining()));

        Run cut = Run.of("inspect", "--expect", "1k", file.toString());
        assertTrue(cut.out().contains("\nBROKEN there must be 1,000 users: 700\n"), cut.out());
        assertEquals(1, cut.exitCode());
        Run whole = Run.of("inspect", file.toString(), "--expect=700");
        assertTrue(whole.out().contains("\nok     there must be 700 users: 700\n"), whole.out());
        assertEquals(0, whole.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"age:17", "user_name:Alene", "post_code:1", "first_name: Alene"})
    void failsForScriptsTooWhereARuleIsBroken(String change) throws IOException {
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
    void failsForScriptsTooWhereUsersRepeatOrAreMissing() throws IOException {
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

    @Test
    void countsABrokenLineAndJudgesTheRest() throws IOException {
        List<String> users =
                Run.done("generate", "-n", "3", "-s", "42").out().lines().toList();
        Path file = file(
                users.get(0) + "\n{oops\n" + users.get(1) + "\n" + users.get(2).substring(0, 99) + "\n");

        Run run = Run.of("inspect", file.toString());

        assertTrue(run.out().startsWith("2 users in " + file + "\n"), run.out());
        assertTrue(
                run.out().contains(" 2 of 4 broken; line 2: must be JSON: unexpected o; line 4: must be JSON: "),
                run.out());
        assertTrue(run.out().matches("(?s).*\nok     city belongs to country +2\n.*"), run.out());
        assertEquals("", run.err());
        assertEquals(1, run.exitCode());
    }

    @Test
    void judgesSeveralFilesAsOnePopulation() throws IOException {
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

    @Test
    void judgesStandardInputTogetherWithFiles() throws IOException {
        String user = Run.done("generate", "-n", "1", "-s", "42").out();
        Path file =
                file(Run.done("generate", "-n", "1", "-s", "42", "--start", "1").out());

        Run run = inspectStandardInput(
                new ByteArrayInputStream(user.getBytes(StandardCharsets.UTF_8)), "-", file.toString());

        assertTrue(run.out().startsWith("2 users in 2 files\n"), run.out());
        assertEquals(0, run.exitCode());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1f8b08000000,     compressed with gzip;, gzip -dc
            28b52ffd0000,     compressed with zstd;, zstd -dc
            425a68393141,     compressed with bzip2;, bzip2 -dc
            fd377a585a00,     compressed with xz;, xz -dc
            04224d186440,     compressed with lz4;, lz4 -dc
            504b03041400,     a zip archive;, unzip -p
            504152311504,     a Parquet file;,
            4f5243000000,     an ORC file;,
            4f626a010416,     an Avro file;,
            4152524f573100,   an Arrow file;,
            """)
    void saysWhatABinaryFileIsAndHowToGoOn(String hex, String kind, @Nullable String unpacker) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(hex);
        Path file = Files.write(folder.resolve("users"), bytes);
        String use = unpacker == null ? "convert it to JSON first" : "use: " + unpacker + "%s | populace inspect -";
        String message = "%s is " + kind + " " + use;

        assertEquals(
                new Run(1, "", "populace: " + String.format(Locale.ROOT, message, file, " " + file) + "\n"),
                Run.of("inspect", file.toString()));
        assertEquals(
                new Run(1, "", "populace: " + String.format(Locale.ROOT, message, "standard input", "") + "\n"),
                inspectStandardInput(new ByteArrayInputStream(bytes), "-"));
    }

    @Test
    void readsWhatGzipDoesNotRead() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Run.done("generate", "-n", "1").out().getBytes(StandardCharsets.UTF_8));
        }
        Run run = inspectStandardInput(new ByteArrayInputStream(packed.toByteArray()), "-");

        assertTrue(run.err().contains("is compressed with gzip"), run.err());
        assertEquals(1, run.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.json", ".", "packed", "--catalog=none.json users"})
    void tellsScriptsInJsonThatAFileCannotBeRead(String args) throws IOException {
        Files.write(folder.resolve("packed"), HexFormat.of().parseHex("1f8b08000000"));
        String inFolder = args.replace("none", folder + "/none").replaceFirst("(packed|users|\\.)$", folder + "/$1");

        Run run = Run.of(("inspect --json " + inFolder).split(" ", -1));

        JsonNode report = new ObjectMapper().readTree(run.out());
        assertFalse(report.get("holds").asBoolean());
        assertEquals("populace: " + report.get("error").asText() + "\n", run.err());
        assertEquals(1, run.out().lines().count());
        assertEquals(1, run.exitCode());
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
            inspect - a -               | FILE must be - at most once
            inspect --expect 1.5 a      | --expect must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: 1.5
            inspect --expect -1 a       | --expect must be >= 0: -1
            inspect -q a                | unknown option: -q (see populace inspect --help)
            inspect -- ``               | FILE must be the name of a file: (empty)
            inspect --catalog=- a -     | FILE and --catalog must not both be standard input
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
                new Run(1, "", "populace: out of memory; set JAVA_TOOL_OPTIONS=-Xmx2g for more\n"),
                inspectStandardInput(tooMuch, "-"));
    }

    private static Run inspectStandardInput(String text, String... options) {
        return inspectStandardInput(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                Stream.concat(Stream.of("-"), Stream.of(options)).toArray(String[]::new));
    }

    private static Run inspectStandardInput(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode;
        try (PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            exitCode = CompositionRoot.cli(new Terminal(out, lines, false), in)
                    .run(Stream.concat(Stream.of("inspect"), Stream.of(args)).toArray(String[]::new));
        }
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
