package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code generate} into a folder of parts, and {@code verify}. */
class FolderTest {

    @TempDir
    private Path parent = Path.of("");

    private String folder = "";

    @BeforeEach
    void nameFolder() {
        folder = parent + "/users/";
    }

    @Test
    void writesPartsBesideTheirRecipe() throws IOException {
        Run run = generate("-n", "2500", "-s", "42", "--part-users", "1k", "-f", "csv");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(
                run.err()
                        .matches("populace: 2,500 users, 0\\.\\d MB in .* to " + folder
                                + "; parts made: 3, already there: 0\n"),
                run.err());
        assertEquals(List.of("_recipe.json", "part-00000.csv", "part-00001.csv", "part-00002.csv"), names());
        assertEquals(slice("42", "1000", "1k", "-f", "csv"), read("part-00001.csv"));
        assertEquals(slice("42", "2000", "500", "-f", "csv"), read("part-00002.csv"));
    }

    @Test
    void resumesWithTheSeedOfTheFolder() throws IOException {
        Run first = generate("-n", "2500", "--part-users", "1k");
        String part = read("part-00001.ndjson");
        Files.delete(path("part-00001.ndjson"));

        Run second = generate("-n", "2500", "--part-users", "1k");
        assertTrue(first.err().startsWith("populace: seed "), first.err());
        assertTrue(
                second.err().matches("populace: 1,000 users, .* to " + folder + "; parts made: 1, already there: 2\n"),
                second.err());
        assertEquals(part, read("part-00001.ndjson"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-n 2500 -s 42 -f csv                                | --seed must be 43, as in %s_recipe.json: 42",
                "-n 2501 -s 43 -f csv --part-users 1k                | --count must be 2500, as in %s_recipe.json: 2501",
                "-n 2500 -s 43 -f csv --part-users 1k --start 1      | --start must be 0, as in %s_recipe.json: 1",
                "-n 2500 -s 43 -f tsv --part-users 1k                | --format must be csv, as in %s_recipe.json: tsv",
                "-n 2500 -s 43 -f csv --part-users 1k --no-header    | --no-header must not be given, as in %s_recipe.json: true",
                "-n 2500 -s 43 -f csv --part-users 2k                | --part-users must be 1000, as in %s_recipe.json: 2000",
                "-n 2500 -s 43 -f csv --part-users 1k --compress zstd| --compress must not be given, as in %s_recipe.json: zstd:1",
                "-n 2500 -s 43 -f csv --part-users 1k --locale fr-FR | --locale must not be given, as in %s_recipe.json: fr-FR",
                "-n 2500 -s 43 -f csv --part-users 1k --as-of 2026-01-01 | --as-of must not be given, as in %s_recipe.json: 2026-01-01"
            })
    void namesTheOptionThatDiffersFromTheRecipe(String options, String error) throws IOException {
        Run.done("generate", "-n", "2500", "-s", "43", "-f", "csv", "--part-users", "1k", "-q", "-o", folder);

        Run run = generate(options.split(" ", -1));
        assertEquals("populace: " + String.format(error, folder) + "\n", run.err());
        assertEquals(1, run.exitCode());
        assertEquals(4, names().size());
    }

    @Test
    void namesAnOptionThatTheRecipeHasAndTheCommandLacks() {
        generate("-n", "10", "-s", "1", "-f", "csv", "--delimiter", ";");

        assertFailed("--delimiter must be ;, as in " + folder + "_recipe.json: not given", "-n", "10", "-f", "csv");
    }

    @Test
    void refusesAnotherCatalog() throws IOException {
        String catalog = Run.done("catalog").out();
        Path own = Files.writeString(parent.resolve("own.json"), catalog.replaceFirst("\"min\": 18", "\"min\": 19"));
        generate("-n", "10", "-s", "1", "--catalog", own.toString());

        assertFailed("--catalog must be that of " + folder + "_recipe.json", "-n", "10", "-s", "1");
        Files.writeString(own, catalog.replaceFirst("\"min\": 18", "\"min\": 20"));
        assertFailed(
                "--catalog must be that of " + folder + "_recipe.json",
                "-n",
                "10",
                "-s",
                "1",
                "--catalog",
                own.toString());
    }

    @Test
    void acceptsARecipeThatWasIndentedInAnotherWay() throws IOException {
        generate("-n", "10", "-s", "1");
        String recipe = read("_recipe.json");
        Files.writeString(path("_recipe.json"), recipe.replace("\n", " "));

        assertEquals(0, generate("-n", "10", "-s", "1").exitCode());
    }

    @Test
    void refusesAFolderOfAnotherDataVersion() throws IOException {
        generate("-n", "10", "-s", "1");
        Files.writeString(
                path("_recipe.json"),
                read("_recipe.json").replaceFirst("\"data_version\": \\d+", "\"data_version\": 1"));

        String error = folder
                + "_recipe.json has data version 1, but this populace makes users of data version 5, which" + " differ";
        assertFailed(error, "-n", "10", "-s", "1");
        Run verified = Run.of("verify", folder);
        assertEquals("populace: " + error + "\n", verified.err());
        assertEquals(1, verified.exitCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-o %s --force          | 2 | --force must not go with a folder: %s",
                "-o %s --engine parallel| 2 | --engine must not go with a folder: %s",
                "-o %s --rate 5/s       | 2 | --rate must not go with a folder: %s",
                "-o %s --part-users 0   | 2 | --part-users must be >= 1: 0",
                "-o %s --part-users x   | 2 | --part-users must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: x",
                "-o %s -n 2M --part-users 1 | 2 | --part-users: users of a part must be 2 or more: 1",
                "-o %s --shard 3        | 2 | --shard must be K/N with K from 1 to N, such as 3/16: 3",
                "-o %s --shard 0/2      | 2 | --shard K/N: K must be 1 to 2: 0",
                "-o %s --shard 3/2      | 2 | --shard K/N: K must be 1 to 2: 3",
                "-o %s --shard 1/0      | 2 | --shard K/N: N must be 1 to 1000000: 0",
                "--shard 1/2            | 2 | --shard must go with a folder, whose name ends with /: -",
                "-o x.json --part-users 1M | 2 | --part-users must go with a folder, whose name ends with /: x.json",
                "-o %sno/               | 1 | --output must be in an existing folder: %sno/"
            })
    void refusesWhatDoesNotGoWithAFolder(String options, int exitCode, String error) {
        Run run = Run.of(("generate -s 1 " + options.replace("%s", folder)).split(" ", -1));

        assertEquals("populace: " + error.replace("%s", folder) + "\n", run.err());
        assertEquals(exitCode, run.exitCode());
        assertEquals(0, parent.toFile().list().length);
    }

    @Test
    void refusesAFolderOfSomethingElse() throws IOException {
        Files.createDirectory(path(""));
        Files.writeString(path("notes.txt"), "mine");

        assertFailed(
                "--output must be an empty folder, or one with a _recipe.json of the same command: " + folder,
                "-n",
                "10",
                "-s",
                "1");
        assertEquals(List.of("notes.txt"), names());
    }

    @Test
    void refusesARecipeThatIsNone() throws IOException {
        Files.createDirectory(path(""));
        Files.writeString(path("_recipe.json"), "{}");

        assertFailed(folder + "_recipe.json: data_version is missing", "-n", "10", "-s", "1");
        assertEquals(
                "populace: " + folder + "_recipe.json: data_version is missing\n",
                Run.of("verify", folder).err());
        Files.delete(path("_recipe.json"));
        Files.createDirectory(path("_recipe.json"));
        assertFailed(folder + "_recipe.json cannot be read (Is a directory)", "-n", "10", "-s", "1");
    }

    @Test
    void saysWhichOptionOfARecipeIsWrong() throws IOException {
        generate("-n", "10", "-s", "1");
        Files.writeString(path("_recipe.json"), read("_recipe.json").replace("ndjson", "avro"));

        assertEquals(
                "populace: " + folder
                        + "_recipe.json: --format must be one of ndjson, json, csv, tsv, pgcopy, sql, parquet: avro\n",
                Run.of("verify", folder).err());
    }

    @Test
    void makesOnePartWithoutUsers() throws IOException {
        generate("-n", "0", "-s", "1", "-f", "json");

        assertEquals(List.of("_recipe.json", "part-00000.json"), names());
        assertEquals("[]\n", read("part-00000.json"));
        assertEquals("parts right: 1 of 1\n", Run.done("verify", folder).out());
    }

    @Test
    void compressesParts() throws IOException {
        generate("-n", "5000", "-s", "1", "--part-users", "3k", "--compress", "zstd");

        assertEquals(List.of("_recipe.json", "part-00000.ndjson.zst", "part-00001.ndjson.zst"), names());
        try (InputStream in =
                new ZstdInputStream(new ByteArrayInputStream(Files.readAllBytes(path("part-00001.ndjson.zst"))))) {
            assertEquals(slice("1", "3000", "2k"), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals("parts right: 2 of 2\n", Run.done("verify", folder).out());
    }

    @Test
    void verifiesAFolderOfATemplateAndAnOwnCatalogWithoutThem() throws IOException {
        Path template = Files.writeString(parent.resolve("user.xml"), "<u>${full_name}</u>\n");
        Path catalog = Files.writeString(
                parent.resolve("own.json"),
                "{\"countries\":[{\"name\":\"X\",\"locale\":\"fr-FR\",\"cities\":[{\"name\":\"Y\"}]}]}");
        Run run = generate(
                "-n",
                "10",
                "-s",
                "1",
                "--template",
                template.toString(),
                "--catalog",
                catalog.toString(),
                "--locale",
                "de-DE");
        assertEquals(0, run.exitCode(), run.err());
        Files.delete(template);
        Files.delete(catalog);

        assertEquals("parts right: 1 of 1\n", Run.done("verify", folder).out());
        assertEquals(List.of("_recipe.json", "part-00000.txt"), names());
    }

    @Test
    void keepsTheDayThatUsersAreAsOf() throws IOException {
        String[] options = {
            "-n", "30", "-s", "1", "--part-users", "10", "--fields", "birth_date,registered_at", "--as-of", "2020-02-29"
        };
        Run first = generate(options);
        assertEquals(0, first.exitCode(), first.err());
        String part = read("part-00001.ndjson");
        assertEquals(slice("1", "10", "10", "--fields", options[7], "--as-of", "2020-02-29"), part);
        assertNotEquals(slice("1", "10", "10", "--fields", options[7]), part);
        assertEquals("parts right: 3 of 3\n", Run.done("verify", folder).out());
        Files.delete(path("part-00001.ndjson"));

        assertTrue(generate(options).err().contains("parts made: 1, already there: 2"));
        assertEquals(part, read("part-00001.ndjson"));
        options[9] = "2020-03-01";
        assertEquals(
                "populace: --as-of must be 2020-02-29, as in " + folder + "_recipe.json: 2020-03-01\n",
                generate(options).err());
    }

    @Test
    void verifiesAndRepairs() throws IOException {
        generate("-n", "4000", "-s", "1", "--part-users", "1k");
        byte[] flipped = Files.readAllBytes(path("part-00000.ndjson"));
        flipped[100_000] ^= 1;
        Files.write(path("part-00000.ndjson"), flipped);
        Files.delete(path("part-00002.ndjson"));
        Files.writeString(path("notes.txt"), "mine");

        Run found = Run.of("verify", folder);
        assertTrue(found.out().matches("""
                        notes.txt is not a part
                        part-00000.ndjson differs at byte 100000, user 18\\d
                        part-00002.ndjson is missing
                        parts right: 2 of 4
                        """), found.out());
        assertTrue(found.err().matches("populace: 2,\\d{3} users, .* verified\n"), found.err());
        assertEquals(1, found.exitCode());

        Run repaired = Run.of("verify", folder, "--repair", "-q", "-t", "3");
        assertEquals(found.out(), repaired.out());
        assertEquals("", repaired.err());
        assertEquals(0, repaired.exitCode());

        assertEquals("parts right: 4 of 4\n", Run.done("verify", folder).out());
        assertEquals("mine", read("_notes.txt"));
    }

    @Test
    void refusesToVerifyWhatIsNoFolderOfParts() {
        Run run = Run.of("verify", parent.toString());

        assertEquals("populace: FOLDER must have a _recipe.json: " + parent + "\n", run.err());
        assertEquals(1, run.exitCode());
        assertEquals(
                "populace: --threads must be 1 to 1024: 0\n",
                Run.of("verify", folder, "-t", "0").err());
    }

    @Test
    void printsASummaryForScripts() throws IOException {
        Run run = generate("-n", "2500", "-s", "42", "--part-users", "1k", "--shard", "2/2", "--json", "-q");

        long bytes = Files.size(path("part-00001.ndjson"));
        assertTrue(
                run.err()
                        .matches("\\{\"output\":\"" + folder
                                + "\",\"parts\":1,\"parts_skipped\":0,\"users\":1000,\"bytes\":" + bytes
                                + ",\"seconds\":[0-9.E-]+,\"recipe\":\\{\"data_version\":5,\"seed\":42,\"start\":0,"
                                + "\"count\":2500,\"part_users\":1000,\"options\":\\{\"--format\":\"ndjson\"}}}\n"),
                run.err());
        Run toStandardOutput = Run.done("generate", "-n", "10", "-s", "42", "--json");
        assertTrue(
                toStandardOutput.err().startsWith("{\"output\":\"-\",\"parts\":1,\"parts_skipped\":0,\"users\":10,"),
                toStandardOutput.err());
    }

    @Test
    void showsPartsAndBytesOnATerminal() {
        Run run = Run.onTerminal("generate", "-n", "3000", "-s", "1", "--part-users", "1k", "-o", folder);

        assertTrue(run.err().contains("\r0 of 3 parts, 0.0 MB (0%)"), run.err());
    }

    private Run generate(String... options) {
        return Run.of(Stream.concat(Stream.of("generate", "-o", folder), Stream.of(options))
                .toArray(String[]::new));
    }

    private void assertFailed(String error, String... options) {
        Run run = generate(options);
        assertEquals("populace: " + error + "\n", run.err());
        assertEquals(1, run.exitCode());
    }

    private static String slice(String seed, String start, String count, String... options) {
        return Run.done(Stream.concat(
                                Stream.of("generate", "-s", seed, "--start", start, "-n", count, "-q"),
                                Stream.of(options))
                        .toArray(String[]::new))
                .out();
    }

    private String read(String name) throws IOException {
        return Files.readString(path(name));
    }

    private Path path(String name) {
        return Path.of(folder, name);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(path(""))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
