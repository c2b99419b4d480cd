package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --template} and {@code --escape}. */
class TemplateOptionTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesOneRecordALine() throws IOException {
        Path file = file("greeting.txt", "Dear ${full_name} of ${address.city}, $${age}: ${age}\n");

        assertEquals(
                "Dear Margaret Parry of Liverpool, ${age}: 61\nDear Niklas Zimmermann of Hamburg, ${age}: 23\n",
                generate(file).out());
    }

    @Test
    void readsTheTemplateFromStandardInput() {
        Run run = Run.reading("${index} ${age}", "generate", "-n", "2", "-s", "42", "-q", "--template", "-");

        assertEquals(new Run(0, "0 61\n1 23\n", ""), run);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            t.json | \\" | json
            t.xml  | &quot; | xml
            T.HTML | &quot; | xml
            t.txt  | "      | none
            t      | "      | none
            """)
    void escapesByTheEndingOfTheTemplateUnlessToldOtherwise(String name, String quote, String escape)
            throws IOException {
        String catalog = """
                {"countries": [{"name": "Q\\"Q", "locale": "de-DE", "cities": ["Berlin"]}]}
                """;
        Path file = file(name, "${address.country}");
        Path own = file("catalog", catalog);

        assertEquals(
                "Q" + quote + "Q\n",
                generate(file, "-n", "1", "--catalog", own.toString()).out());
        Path other = file("other", "${address.country}");
        assertEquals(
                "Q" + quote + "Q\n",
                generate(other, "-n", "1", "--catalog", own.toString(), "--escape", escape)
                        .out());
    }

    @Test
    void takesAnOutputFileOfAnyEnding() throws IOException {
        Path output = folder.resolve("users.ldap");

        generate(file("t.txt", "${age}"), "-o", output.toString());

        assertEquals("61\n23\n", Files.readString(output));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--format csv",
                "--fields age",
                "--pretty",
                "--no-header",
                "--delimiter ;",
                "--table people",
                "--create"
            })
    void refusesOptionsOfFormats(String options) throws IOException {
        Path file = folder.resolve("none.txt");

        assertRefused(
                2,
                options.split(" ", -1)[0] + " must not go with --template, which defines the whole output",
                generate(file, options.split(" ", -1)));
    }

    @Test
    void refusesAnEscapeWithoutATemplate() {
        assertRefused(2, "--escape must go with --template", Run.of("generate", "--escape", "json"));
    }

    @Test
    void refusesAnUnknownEscapeBeforeItReadsTheTemplate() {
        assertRefused(
                2,
                "--escape must be one of json, csv, sql, xml, ldif, vcard, none: jsn; did you mean json?",
                generate(folder.resolve("none.txt"), "--escape", "jsn"));
    }

    @Test
    void refusesToReadTwoFilesFromStandardInput() {
        assertRefused(
                2,
                "--template - must not go with --catalog -: both are standard input",
                Run.reading("${age}", "generate", "--template", "-", "--catalog", "-"));
    }

    @Test
    void refusesWhatIsNoFileName() {
        assertRefused(2, "--template must be a file name: (empty)", Run.of("generate", "--template", ""));
        assertRefused(
                2,
                "--template must be text in the encoding of the locale: p\ufffd",
                Run.of("generate", "--template", "p\ufffd"));
    }

    @Test
    void failsIfTheTemplateCannotBeRead() {
        Path file = folder.resolve("none.txt");

        assertRefused(1, "--template cannot be read: " + file + " (no such file or folder)", generate(file));
        assertRefused(1, "--template cannot be read: " + folder + " (Is a directory)", generate(folder));
    }

    @Test
    void namesLineAndColumnOfAMistake() throws IOException {
        Path file = file("t.txt", "id ${user_id}\nname is     ${full_nam}\n");

        assertRefused(
                2,
                "--template " + file + ": line 2, column 13: unknown field: full_nam; did you mean full_name?",
                generate(file));
    }

    @Test
    void refusesATemplateThatIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("t.txt"), "${age} Köln".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(2, "--template " + file + ": must be UTF-8", generate(file));
    }

    @Test
    void readsTemplatesUpToAMegabyte() throws IOException {
        String megabyte = "${age}" + "x".repeat(1_000_000 - "${age}".length());

        assertEquals(
                1_000_000 - "${age}".length() + "61\n".length(),
                generate(file("most.txt", megabyte), "-n", "1").out().length());
        Path more = file("more.txt", megabyte + "x");
        assertRefused(2, "--template " + more + ": must have at most 1 MB", generate(more));
    }

    private static Run generate(Path template, String... options) {
        boolean counted = Stream.of(options).anyMatch("-n"::equals);
        return Run.of(Stream.of(
                        Stream.of("generate", "-s", "42", "-q", "--template", template.toString()),
                        Stream.of(counted ? new String[0] : new String[] {"-n", "2"}),
                        Stream.of(options))
                .flatMap(args -> args)
                .toArray(String[]::new));
    }

    private static void assertRefused(int exitCode, String message, Run run) {
        assertEquals(new Run(exitCode, "", "populace: " + message + "\n"), run);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
