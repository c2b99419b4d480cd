package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompressOptionTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "users.ndjson.gz, ndjson",
        "users.jsonl.zst, ndjson",
        "users.json.gz, json",
        "users.csv.zst, csv",
        "users.tsv.gz, tsv",
        "users.sql.zst, sql",
        "USERS.NDJSON.GZ, ndjson"
    })
    void theEndingsChooseFormatAndCompression(String name, String format) throws IOException {
        String plain =
                Run.done("generate", "-n", "5000", "-s", "1", "-f", format).out();
        Path file = generate("-n 5000 -s 1", name);

        assertEquals(plain, contents(file));
        assertTrue(Files.size(file) < 0.8 * plain.length());
    }

    @ParameterizedTest
    @CsvSource({"users.ndjson, gzip", "users.ndjson, zstd", "users.ndjson.gz, gzip", "users.csv.zst, zstd:19"})
    void theOptionChoosesWhereTheEndingDoesNot(String name, String method) throws IOException {
        Path file = generate("-n 300 -s 1 -f json --compress " + method, name);

        assertEquals(Run.done("generate", "-n", "300", "-s", "1", "-f", "json").out(), contents(file));
    }

    @ParameterizedTest
    @CsvSource({"gz, gzip:6, gzip:9", "zst, zstd:1, zstd:15"})
    void aLevelMakesFilesSmaller(String ending, String byDefault, String small) throws IOException {
        Path file = generate("-n 3000 -s 1", "users.ndjson." + ending);
        Path same = generate("-n 3000 -s 1 --compress " + byDefault, "same.ndjson." + ending);
        Path smaller = generate("-n 3000 -s 1 --compress " + small, "smaller.ndjson." + ending);

        assertEquals(-1, Files.mismatch(file, same));
        assertTrue(Files.size(smaller) < Files.size(file));
        assertEquals(contents(file), contents(smaller));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst"})
    void bytesDependOnNeitherEngineNorThreads(String ending) throws IOException {
        Path one = generate("-n 9000 -s 1 -t 1", "one.ndjson." + ending);
        Path seven = generate("-n 9000 -s 1 -t 7", "seven.ndjson." + ending);
        Path sequential = generate("-n 9000 -s 1 --engine sequential", "sequential.ndjson." + ending);

        assertEquals(-1, Files.mismatch(one, seven));
        assertEquals(-1, Files.mismatch(one, sequential));
    }

    @Test
    void compressesWhatATemplateMakes() throws IOException {
        Path template = Files.writeString(folder.resolve("template"), "${user_id}\n");
        Path file = generate("-n 3 -s 1 --template " + template, "users.txt.gz");

        assertEquals(3, contents(file).lines().count());
    }

    @ParameterizedTest
    @CsvSource({"ndjson, ''", "json, '[]\n'"})
    void withoutUsersAFileIsStillCompressed(String format, String expected) throws IOException {
        for (String ending : List.of("gz", "zst")) {
            Path file = generate("-n 0 -s 1", "none." + format + "." + ending);
            assertTrue(Files.size(file) > 0);
            assertEquals(expected, contents(file));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lz4      | --compress must be one of gzip, zstd: lz4
            gzp      | --compress must be one of gzip, zstd: gzp; did you mean gzip?
            ''       | --compress must be one of gzip, zstd: (empty)
            GZIP     | --compress must be one of gzip, zstd: GZIP; did you mean gzip?
            gzip:0   | --compress gzip:LEVEL must be 1 to 9: 0
            gzip:10  | --compress gzip:LEVEL must be 1 to 9: 10
            zstd:20  | --compress zstd:LEVEL must be 1 to 19: 20
            zstd:    | --compress zstd:LEVEL must be 1 to 19: (empty)
            zstd:1:2 | --compress zstd:LEVEL must be 1 to 19: 1:2
            """)
    void refusesOtherMethodsAndLevels(String method, String message) {
        assertEquals(
                new Run(2, "", "populace: " + message + "\n"), Run.of("generate", "-s", "1", "--compress", method));
    }

    @Test
    void refusesAnEndingThatSaysOtherwise() throws IOException {
        Path file = folder.resolve("users.ndjson.zst");

        assertEquals(
                new Run(2, "", "populace: --compress gzip must not go with the ending .zst: " + file + "\n"),
                Run.of("generate", "-s", "1", "--compress", "gzip", "-o", file.toString()));
        assertEquals(List.of(), files());
    }

    @Test
    void asksForTheFormatThatTheEndingsDoNotSay() throws IOException {
        Path file = folder.resolve("users.gz");
        Run run = Run.of("generate", "-s", "1", "-o", file.toString());

        assertEquals(
                "populace: --format must be given unless the file name ends in one of .ndjson, .jsonl, .json, .csv, .tsv,"
                        + " .pgcopy, .sql, .parquet: " + file + "\n",
                run.err());
        assertEquals(2, run.exitCode());
        assertEquals(List.of(), files());
    }

    private Path generate(String options, String name) {
        Path file = folder.resolve(name);
        Run.done(("generate -q -o " + file + " " + options).split(" ", -1));
        return file;
    }

    /** The contents by their first byte, since a name may not say how a file is compressed. */
    private static String contents(Path file) throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(1);
            boolean gzip = in.read() == 0x1f;
            in.reset();
            try (InputStream plain = gzip ? new GZIPInputStream(in) : new ZstdInputStream(in)) {
                return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
