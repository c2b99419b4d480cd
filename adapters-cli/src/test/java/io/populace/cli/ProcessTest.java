package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a process of its own: pipes, signals, descriptors. */
class ProcessTest {

    @TempDir
    private Path folder = Path.of("");

    private Shell shell = new Shell(folder);

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @Test
    void writesDataAloneOnStandardOutput() throws Exception {
        Shell.Result result = shell.run("populace generate -n 100");

        assertEquals(100, Run.users(result.out()).size());
        assertTrue(
                result.err().matches("populace: seed \\d+\npopulace: 100 users, .*to standard output\n"), result.err());
        assertEquals(0, result.exitCode());
    }

    @Test
    void endsQuietlyWhenTheReaderOfItsPipeHasSeenEnough() throws Exception {
        Shell.Result result = shell.run("populace generate -n 1G -s 1 | head -n 1; echo ${PIPESTATUS[*]}");

        assertEquals(Run.done("generate", "-n", "1", "-s", "1").out() + "0 0\n", result.out());
        assertEquals("", result.err());
    }

    @Test
    void endsQuietlyWhenTheReaderOfANamedPipeHasSeenEnough() throws Exception {
        Shell.Result result =
                shell.run("mkfifo users; head -n 1 < users & (populace generate -n 1G -s 1 -o users); echo $?; wait");

        List<String> lines = result.out().lines().sorted().toList();
        assertEquals(
                List.of("0", Run.done("generate", "-n", "1", "-s", "1").out().strip()), lines);
        assertEquals("", result.err());
    }

    @Test
    void writesAllOfItIntoANamedPipe() throws Exception {
        Shell.Result result =
                shell.run("mkfifo users; cat users & (populace generate -n 5000 -s 1 -q -o users) && wait");

        assertEquals(Run.done("generate", "-n", "5000", "-s", "1").out(), result.out());
        assertEquals("", result.err());
    }

    @Test
    void tellsThatTheDiskIsFull() throws Exception {
        Shell.Result result = shell.run("populace generate -s 1 > /dev/full");

        assertEquals("populace: --output cannot be written: - (No space left on device)\n", result.err());
        assertEquals(1, result.exitCode());
    }

    @Test
    void tellsThatStandardOutputIsClosed() throws Exception {
        Shell.Result result = shell.run("populace generate -s 1 >&-");

        assertEquals("populace: --output cannot be written: - (Bad file descriptor)\n", result.err());
        assertEquals(1, result.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "--help", "completion bash"})
    void tellsThatATextCannotBeWritten(String args) throws Exception {
        Shell.Result result = shell.run("populace " + args + " > /dev/full");

        assertEquals("populace: standard output cannot be written: No space left on device\n", result.err());
        assertEquals(1, result.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "--help"})
    void endsQuietlyWhenNobodyReadsAText(String args) throws Exception {
        // The pipe has lost its reader before the command begins.
        Shell.Result result = shell.run("mkfifo p; exec 3<>p 4>p 3<&-; (populace " + args + " >&4)");

        assertEquals("", result.err());
        assertEquals(0, result.exitCode());
    }

    @Test
    void takesTheDeviceForStandardOutput() throws Exception {
        Shell.Result result = shell.run("(populace generate -n 3 -s 1 -q -o /dev/stdout) > users && cat users");

        assertEquals("", result.err());
        assertEquals(Run.done("generate", "-n", "3", "-s", "1").out(), result.out());
    }

    @ParameterizedTest
    @CsvSource({"INT, 130, ''", "TERM, 143, ''", "INT, 130, old", "TERM, 143, old"})
    void leavesAllAsItWasWhenInterrupted(String signal, int exitCode, String old) throws Exception {
        Path users = folder.resolve("users.ndjson");
        if (!old.isEmpty()) {
            Files.writeString(users, old);
        }
        // In a shell without job control, a background process would ignore SIGINT.
        Shell.Result result = shell.run("set -m; (populace generate -n 1G -s 1 --force -o users.ndjson) & set +m; "
                + "until compgen -G '.populace-*.tmp' > /dev/null && [ -s .populace-*.tmp ]; do :; done; "
                + "kill -" + signal + " $!; wait $!");

        assertEquals(exitCode, result.exitCode());
        assertEquals("", result.err());
        assertEquals(old.isEmpty() ? List.of() : List.of(users), files());
        assertEquals(old, old.isEmpty() ? "" : Files.readString(users, StandardCharsets.UTF_8));
    }

    @Test
    void inspectsWhatComesThroughAPipe() throws Exception {
        Shell.Result result =
                shell.run("populace generate -n 1000 -s 1 -q | (populace inspect -) | (head -n 1; cat > /dev/null)");

        assertEquals("1,000 users in standard input\n", result.out());
        assertEquals("", result.err());
    }

    @Test
    void tellsByItsExitCodeThatARuleIsBrokenWhenNobodyReadsOn() throws Exception {
        Shell.Result result = shell.run("mkfifo p; exec 3<>p 4>p 3<&-; echo '{}' | (populace inspect - >&4)");

        assertEquals("", result.err());
        assertEquals(1, result.exitCode());
    }

    @Test
    void makesManyUsersInLittleMemory() throws Exception {
        Shell.Result result = shell.run("-Xmx64m", "populace generate -n 200k -s 1 -q | wc -l");

        assertEquals("200000", result.out().strip());
        assertEquals("", result.err());
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
