package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.domain.IndexRange;
import io.populace.generation.Population;
import io.populace.generation.drawing.UserDrawer;
import io.populace.generation.record.RecordLayout;
import io.populace.json.Recipe;
import io.populace.parquet.ParquetFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code generate} and {@code verify} with Parquet, whose readers are in the tests of its adapter. */
class ParquetOutputTest {

    private static final IndexRange RANGE = IndexRange.of(0, 3_000);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theEndingChoosesParquetWithTheRecipeInItsFooter() throws IOException {
        assertArrayEquals(
                bytes(ParquetFormat.standard(), RANGE, recipe(3_000, Map.of("--format", "parquet"))), generate(""));
    }

    @Test
    void theOptionsChooseHow() throws IOException {
        ParquetFormat format = ParquetFormat.of(RecordLayout.parse("id=user_id,address.city"));
        assertArrayEquals(
                bytes(
                        format.flat().nativeUuids(),
                        RANGE,
                        recipe(
                                3_000,
                                Map.of(
                                        "--format", "parquet",
                                        "--fields", "id=user_id,address.city",
                                        "--flat", "true",
                                        "--native-uuid", "true"))),
                generate("--fields id=user_id,address.city --flat --native-uuid"));
        for (String given : List.of("gzip", "gzip:6")) {
            assertArrayEquals(
                    bytes(
                            ParquetFormat.standard().gzip(6),
                            RANGE,
                            recipe(3_000, Map.of("--format", "parquet", "--compress", "gzip:6"))),
                    generate("--compress " + given));
        }
        assertArrayEquals(
                bytes(
                        ParquetFormat.standard().zstd(3),
                        RANGE,
                        recipe(3_000, Map.of("--format", "parquet", "--compress", "zstd:3"))),
                generate("--compress zstd:3"));
    }

    @Test
    void goesToAPipe() {
        String out = Run.done("generate", "-f", "parquet", "-n", "3", "-s", "1", "-q")
                .out();
        assertTrue(out.startsWith("PAR1"));
        assertTrue(out.endsWith("PAR1"));
    }

    @Test
    void fillsAFolderThatVerifies() throws IOException {
        String users = folder + "/users/";
        Run.done(("generate -q -n 3000 -s 1 -f parquet --part-users 2k -o " + users).split(" ", -1));
        try (Stream<Path> files = Files.list(Path.of(users))) {
            assertEquals(
                    List.of("_recipe.json", "part-00000.parquet", "part-00001.parquet"),
                    files.map(file -> String.valueOf(file.getFileName()))
                            .sorted()
                            .toList());
        }
        Path second = Path.of(users, "part-00001.parquet");
        byte[] expected = bytes(
                ParquetFormat.standard(), IndexRange.of(2_000, 3_000), recipe(2_000, Map.of("--format", "parquet")));
        assertArrayEquals(expected, Files.readAllBytes(second));
        assertEquals(new Run(0, "parts right: 2 of 2\n", ""), Run.of("verify", users, "-q"));

        byte[] damaged = expected.clone();
        damaged[1_000] ^= 1;
        Files.write(second, damaged);
        Run verify = Run.of("verify", users, "-q");
        assertTrue(verify.out().startsWith("part-00001.parquet "), verify.out());
        assertTrue(verify.out().contains("1,000") || verify.out().contains("1000"), verify.out());
        assertEquals(1, verify.exitCode());
        Run.of("verify", users, "-q", "--repair");
        assertArrayEquals(expected, Files.readAllBytes(second));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -o users.parquet.gz                  | --format parquet must not go with the ending .gz, as it is compressed inside: users.parquet.gz
            -f parquet -o users.zst              | --format parquet must not go with the ending .zst, as it is compressed inside: users.zst
            -f parquet --rate 5/s                | --rate must not go with --format parquet, whose users leave in blocks
            -f ndjson --flat                     | --flat must go with --format parquet: the format is ndjson
            -f csv --native-uuid                 | --native-uuid must go with --format parquet: the format is csv
            -f parquet --pretty                  | --pretty must go with --format json: the format is parquet
            -f parquet --compress none           | --compress must be one of gzip, zstd: none
            -f parquet --flat --fields a.b=age,a_b=age | --format parquet: duplicate column: a_b
            -f parquet -n 2147483649             | --count without a folder of parts must be <= 2147483648 in this format: 2147483649
            -f parquet -n 3G --part-users 2147483649 -o users/ | --part-users must be <= 2147483648 in this format: 2147483649
            """)
    void refusesWhatDoesNotGoTogether(String options, String message) {
        assertEquals(
                new Run(2, "", "populace: " + message + "\n"), Run.of(("generate -s 1 " + options).split(" ", -1)));
    }

    private byte[] generate(String options) throws IOException {
        Path file = folder.resolve("users.parquet");
        String command = "generate -q --force -n 3000 -s 1 -o " + file + " " + options;
        Run.done(command.strip().split(" ", -1));
        return Files.readAllBytes(file);
    }

    private static Recipe recipe(long partUsers, Map<String, String> options) {
        return new Recipe(UserDrawer.DATA_VERSION, 1, RANGE, partUsers, options, null);
    }

    private static byte[] bytes(ParquetFormat format, IndexRange range, Recipe recipe) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Population.seeded(1)
                .write(range, format.withRecipe(() -> new String(recipe.toJson(), StandardCharsets.UTF_8)), out);
        return out.toByteArray();
    }
}
