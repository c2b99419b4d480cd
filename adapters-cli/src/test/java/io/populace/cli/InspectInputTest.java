package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code populace inspect} reads, and how it ends where it cannot read. */
class InspectInputTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsStandardInput() {
        Run run = Run.reading(Run.done("generate", "-n", "3", "-s", "42").out(), "inspect", "-");

        assertTrue(run.out().startsWith("3 users in standard input\n"), run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void checksStandardInputTogetherWithFiles() throws IOException {
        String user = Run.done("generate", "-n", "1", "-s", "42").out();
        Path file =
                file(Run.done("generate", "-n", "1", "-s", "42", "--start", "1").out());

        Run run = Run.reading(user, "inspect", "-", file.toString());

        assertTrue(run.out().startsWith("2 users in 2 files\n"), run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void reportsABrokenLineAndChecksTheRest() throws IOException {
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

    @ParameterizedTest
    @CsvSource(textBlock = """
            425a68393141,     compressed with bzip2;, bzip2 -dc
            fd377a585a00,     compressed with xz;, xz -dc
            04224d186440,     compressed with lz4;, lz4 -dc
            504b03041400,     a zip archive;, unzip -p
            504152311504,     a Parquet file;,
            4f5243000000,     an ORC file;,
            4f626a010416,     an Avro file;,
            4152524f573100,   an Arrow file;,
            """)
    void namesABinaryFormatAndHowToReadIt(String hex, String kind, @Nullable String unpacker) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(hex);
        Path file = Files.write(folder.resolve("users"), bytes);
        String use = unpacker == null ? "convert it to JSON first" : "use: " + unpacker + "%s | populace inspect -";
        String message = "%s is " + kind + " " + use;

        assertEquals(
                new Run(1, "", "populace: " + String.format(Locale.ROOT, message, file, " " + file) + "\n"),
                Run.of("inspect", file.toString()));
        assertEquals(
                new Run(1, "", "populace: " + String.format(Locale.ROOT, message, "standard input", "") + "\n"),
                Run.reading(new ByteArrayInputStream(bytes), "inspect", "-"));
    }

    @Test
    void reportsAnUnreadableFileInOneLine() {
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
            inspect - a -               | FILE - must be given only once
            inspect --expect 1.5 a      | --expect must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: 1.5
            inspect --expect -1 a       | --expect must be >= 0: -1
            inspect -q a                | unknown option: -q (see populace inspect --help)
            inspect -- ``               | FILE must be a file name: (empty)
            inspect --catalog=- a -     | FILE and --catalog must not both be standard input
            """)
    void refusesWrongUsage(String args, String message) {
        Run run = Run.of(args.replace("``", "").split(" ", -1));

        assertEquals(new Run(2, "", "populace: " + message + "\n"), run);
    }

    @Test
    void reportsThatMemoryRanOut() {
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
                Run.reading(tooMuch, "inspect", "-"));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("users"), text);
    }
}
