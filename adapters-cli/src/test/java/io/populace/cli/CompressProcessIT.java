package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compression in a separate process: pipes, limits, a terminal. The manifest of populace.jar has the flag. */
class CompressProcessIT extends JarTest {

    private static final String NATIVE = "--enable-native-access=ALL-UNNAMED ";

    /** Through a pipe that passes on a few bytes at a time, so that members end where nothing more is available. */
    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd"})
    void aPipeIsInspectedToItsEnd(String method) throws Exception {
        Shell.Result result = shell.run(
                NATIVE + "-Xmx64m",
                "populace generate -n 10000 -s 1 -q --compress " + method
                        + " | dd bs=777 status=none | (populace inspect -) | (head -n 1; cat > /dev/null)");

        assertEquals("10,000 users in standard input\n", result.out());
        assertEquals("", result.err());
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"gzip:1", "zstd:1"})
    void manyUsersNeedLittleMemory(String method) throws Exception {
        Shell.Result result = shell.run(
                NATIVE + "-Xmx64m", "populace generate -n 200k -s 1 -q -t 8 --compress " + method + " | wc -c");

        int bytesPerUser = Integer.parseInt(result.out().strip()) / 200_000;
        assertTrue(bytesPerUser > 150 && bytesPerUser < 200, result.out());
        assertEquals("", result.err());
    }

    @Test
    void endsQuietlyWhenTheReaderOfItsPipeStops() throws Exception {
        Shell.Result result = shell.run(
                NATIVE,
                "populace generate -n 1G -s 1 --compress zstd | head -c 4 | od -An -tx1; echo ${PIPESTATUS[*]}");

        assertEquals(" 28 b5 2f fd\n0 0 0\n", result.out());
        assertEquals("", result.err());
    }

    @Test
    void saysWhenZstdCannotBeLoaded() throws Exception {
        Shell.Result result = shell.run(
                NATIVE + "-Djava.io.tmpdir=/nonexistent",
                "(populace generate -n 10 -s 1 -o users.ndjson.zst); code=$?; ls; exit $code");

        assertTrue( // some JVMs warn of the folder, too
                result.err()
                        .endsWith("populace: zstd cannot be loaded; it needs a folder for temporary files from which"
                                + " programs may run (java.io.tmpdir)\n"),
                result.err());
        assertEquals("", result.out());
        assertEquals(1, result.exitCode());
    }

    /** Without {@code script} of util-linux there is no terminal, and nothing to refuse. */
    @ParameterizedTest
    @ValueSource(strings = {"--compress gzip", "--format parquet"})
    void refusesATerminal(String option) throws Exception {
        String refusal = "populace: " + option.replaceFirst(" gzip", "") + " must not go to a terminal";
        Shell.Result result = shell.run("export -f populace; SHELL=$BASH; export SHELL; "
                + "if script -qefc true /dev/null < /dev/null > /dev/null 2>&1; "
                + "then script -qefc 'populace generate -n 1 -s 1 " + option + "' /dev/null < /dev/null; "
                + "else echo '" + refusal + "'; exit 2; fi");

        assertTrue(result.out().startsWith(refusal), result.out());
        assertEquals(2, result.exitCode());
    }
}
