package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders of parts and processes: several at once, ended by signals, with limits. */
class FolderProcessIT extends JarTest {

    /** A run that ends at no time soon. {@code temporary} prints the files of parts that it writes. */
    private static final String ENDLESS = """
            endless() { populace generate -n 1G -s 1 --part-users 500M -f ndjson -o users/ "$@"; }
            temporary() { [ ! -e users ] || find users -name '.populace-*.tmp' -size +64k; }
            writing() { local files=($(temporary)); [ ${#files[@]} -ge ${1:-1} ]; }
            """;

    private static final String NATIVE = "--enable-native-access=ALL-UNNAMED ";

    @Test
    void twoShardsAtOnceFillAFolderLikeOneRun() throws Exception {
        assertShardsFillAFolderLikeOneRun(2);
    }

    @Tag("long")
    @Test
    void fourShardsAtOnceFillAFolderLikeOneRun() throws Exception {
        assertShardsFillAFolderLikeOneRun(4);
    }

    private void assertShardsFillAFolderLikeOneRun(int shards) throws Exception {
        Shell.Result result = shell.run("users() { populace generate -n 20k -s 1 -q --part-users 1k \"$@\"; }; "
                + "(users -o whole/); for k in {1.." + shards + "}; do (users -o users/ --shard $k/" + shards
                + ") & done; for job in $(jobs -p); do wait $job || echo $?; done; "
                + "diff -r whole users; ls -A users | wc -l");

        assertEquals(new Shell.Result(0, "21\n", ""), result);
    }

    /** Parts take longer than the two starts are apart. */
    @Tag("long")
    @Test
    void theSameRunTwiceAtOnceFillsAFolderLikeOne() throws Exception {
        Shell.Result result = shell.run("users() { populace generate -n 100k -s 1 -q --part-users 50k \"$@\"; }; "
                + "(users -o whole/); for k in 1 2; do (users -o users/) & done; "
                + "for job in $(jobs -p); do wait $job || echo $?; done; diff -r whole users; ls -A users | wc -l");

        assertEquals(new Shell.Result(0, "3\n", ""), result);
    }

    @ParameterizedTest
    @CsvSource({"INT, 130, 1", "TERM, 143, 1", "INT, 130, 2", "TERM, 143, 2"})
    void leavesNoTemporaryFileWhenInterrupted(String signal, int exitCode, int threads) throws Exception {
        // In a shell without job control, a background process would ignore SIGINT.
        Shell.Result result = shell.run(ENDLESS + "set -m; (endless -t " + threads + ") & set +m; await writing "
                + threads + "; kill -" + signal + " $!; wait $!; code=$?; ls -A users; exit $code");

        assertEquals(new Shell.Result(exitCode, "_recipe.json\n", ""), result);
    }

    @Tag("long")
    @Test
    void removesTheTemporaryFileOfAKilledRunOnly() throws Exception {
        Shell.Result result = shell.run(ENDLESS + """
                        (endless -t 1) & first=$!; await writing
                        of_first=$(temporary)
                        (endless -t 1) & second=$!; await writing 2
                        kill -TERM $second; wait $second; echo $?
                        [ "$(temporary)" = "$of_first" ] && echo kept

                        { kill -KILL $first; wait $first; echo $?; } 2> /dev/null
                        [ "$(temporary)" = "$of_first" ] && echo left
                        gone() { [ ! -e $of_first ] && writing; }
                        (endless -t 1) & third=$!; await gone
                        kill -TERM $third; wait $third; echo $?
                        ls -A users
                        """);

        assertEquals(new Shell.Result(0, "143\nkept\n137\nleft\n143\n_recipe.json\n", ""), result);
    }

    @Test
    void reportsAPartThatCannotBeWritten() throws Exception {
        Shell.Result result = shell.run("users() { populace generate -n 3k -s 1 -q --part-users 1k -o users/; }; "
                + "(ulimit -f 100; users); code=$?; ls -A users; (users); ls -A users | wc -l; exit $code");

        assertEquals(
                new Shell.Result(
                        1, "_recipe.json\n4\n", "populace: --output cannot be written: users/ (File too large)\n"),
                result);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "-Xmx64m, -t 8 -f json --compress zstd",
        "-Xmx64m, -t 8 -f ndjson",
        "-Xmx64m, -t 8 -f csv --compress gzip:1",
        "-Xmx256m, -t 4 -f parquet"
    })
    void writesAndVerifiesManyUsersInLittleMemory(String memory, String options) throws Exception {
        Shell.Result result = shell.run(
                NATIVE + memory,
                "(populace generate -n 400k -s 1 -q --part-users 50k " + options
                        + " -o users/) && populace verify -q users/");

        assertEquals(new Shell.Result(0, "parts right: 8 of 8\n", ""), result);
    }

    /** The file is larger than the memory. */
    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void writesAParquetFileInLittleMemory(int threads) throws Exception {
        Shell.Result result =
                shell.run(NATIVE + "-Xmx256m", "populace generate -n 3M -s 1 -q -o users.parquet -t " + threads);

        assertEquals(new Shell.Result(0, "", ""), result);
    }
}
