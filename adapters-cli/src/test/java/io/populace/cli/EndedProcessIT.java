package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a process leaves when it is interrupted or killed. */
class EndedProcessIT extends JarTest {

    @ParameterizedTest
    @CsvSource({"INT, 130, ''", "TERM, 143, ''", "INT, 130, old", "TERM, 143, old"})
    void leavesFilesUnchangedWhenInterrupted(String signal, int exitCode, String old) throws Exception {
        if (!old.isEmpty()) {
            Files.writeString(folder.resolve("users.ndjson"), old);
        }
        // In a shell without job control, a background process would ignore SIGINT.
        Shell.Result result = shell.run("set -m; (populace generate -n 1G -s 1 --force -o users.ndjson) & set +m; "
                + "await writing; kill -" + signal + " $!; wait $!; code=$?; ls -A; cat * 2> /dev/null; exit $code");

        assertEquals(new Shell.Result(exitCode, old.isEmpty() ? "" : "users.ndjson\nold", ""), result);
    }

    @Test
    void ignoresAnInterruptThatWasIgnoredBeforeItStarted() throws Exception {
        Shell.Result result = shell.run("SIGNALS=; trap '' INT; (populace generate -n 1G -s 1 -o users.ndjson) & "
                + "await writing; kill -INT $!; kill -TERM $!; wait $!");

        assertEquals(new Shell.Result(143, "", ""), result);
    }

    @Tag("long")
    @Test
    void removesTheTemporaryFileOfAKilledProcess() throws Exception {
        Shell.Result result = shell.run("(populace generate -n 1G -s 1 -o users.ndjson) & await writing; "
                + "kill -KILL $!; { wait $!; } 2> /dev/null; ls -A | grep -c tmp; "
                + "(populace generate -n 10 -s 1 -q -o users.ndjson); ls -A");

        assertEquals(new Shell.Result(0, "1\nusers.ndjson\n", ""), result);
    }

    @Tag("long")
    @Test
    void keepsTheTemporaryFileOfARunningProcess() throws Exception {
        Shell.Result result = shell.run("(populace generate -n 1G -s 1 -o users.ndjson) & await writing; "
                + "(populace generate -n 10 -s 1 -q -o users.ndjson); ls -A | grep -c tmp; "
                + "kill -TERM $!; wait $!; ls -A");

        assertEquals(new Shell.Result(0, "1\nusers.ndjson\n", ""), result);
    }

    @ParameterizedTest
    @CsvSource({"-o users.ndjson", "-o /dev/null"})
    void printsNothingAndLeavesNothingWhenTheProcessIsAlreadyExiting(String output) throws Exception {
        Shell.Result result =
                shell.run("(exec \"$JAVA\" -cp \"$CLASS_PATH\" io.populace.cli.EndingProcess generate -s 1 " + output
                        + "); ls -A");

        assertEquals(new Shell.Result(0, "1\n", ""), result);
    }

    /** zstd is copied to a folder for temporary files when it is loaded, which fails at the end of the process, too. */
    @Test
    void printsNothingOfALibraryThatFailsWhenTheProcessIsAlreadyExiting() throws Exception {
        Shell.Result result = shell.run(
                "(exec \"$JAVA\" --enable-native-access=ALL-UNNAMED -Djava.io.tmpdir=/proc -cp \"$CLASS_PATH\""
                        + " io.populace.cli.EndingProcess generate -s 1 -o users.ndjson.zst); ls -A");

        assertEquals(new Shell.Result(0, "1\n", ""), result);
    }
}
