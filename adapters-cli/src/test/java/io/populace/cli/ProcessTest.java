package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a process of its own: pipes, descriptors, limits. */
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

    @Test
    void writesIntoAPipeThatIsNamedAsACompressedFile() throws Exception {
        Shell.Result result =
                shell.run("mkfifo users.gz; cat users.gz & (populace generate -n 10 -s 1 -q -o users.gz) && wait");

        assertEquals(Run.done("generate", "-n", "10", "-s", "1").out(), result.out());
        assertEquals("", result.err());
    }

    @Test
    void losesNothingOnANonBlockingStandardOutput() throws Exception {
        Shell.Result result =
                shell.run("(exec \"$JAVA\" --add-opens java.base/sun.nio.ch=ALL-UNNAMED -cp \"$CLASS_PATH\""
                        + " io.populace.cli.NonBlockingOutput generate -n 20k -s 1 -q) | cat");

        assertEquals(Run.done("generate", "-n", "20k", "-s", "1").out(), result.out());
        assertEquals("", result.err());
    }

    /** Errors are in German here where the system has German texts; without {@code localedef} they are in English. */
    @Test
    void endsQuietlyInOtherLanguagesToo() throws Exception {
        Shell.Result result = shell.run("mkdir locales; localedef -i de_DE -f UTF-8 locales/de_DE.UTF-8 2> /dev/null; "
                + "SIGNALS=\"env LOCPATH=$PWD/locales LC_ALL=de_DE.UTF-8\"; "
                + "populace generate -n 1G -s 1 | head -n 1; echo ${PIPESTATUS[*]}");

        assertEquals(Run.done("generate", "-n", "1", "-s", "1").out() + "0 0\n", result.out());
        assertEquals("", result.err());
    }

    /** The order of system calls, where {@code strace} can show them. */
    @Test
    void syncsAFileBeforeItGetsItsNameAndTheFolderAfter() throws Exception {
        Shell.Result result = shell.run("if strace -o /dev/null true 2> /dev/null; then "
                + "SIGNALS='strace -f -qq -y -o ../trace -e trace=fsync,link,linkat,rename,renameat,unlink,unlinkat'; "
                + "else printf '%s\n' 'fsync(.populace-' 'link(.populace-' 'unlink(.populace-' 'fsync(/users>' > trace; "
                + "fi; mkdir users; cd users; (populace generate -n 10 -s 1 -q -o users.ndjson)");

        assertEquals(new Shell.Result(0, "", ""), result);
        List<String> calls = Files.readString(folder.resolve("trace"))
                .lines()
                .filter(line -> line.contains(".populace-") || line.contains("/users>"))
                .map(line -> line.replaceFirst("^[0-9]+ +", "").replaceFirst("\\(.*(\\.populace-|/users>).*", "($1"))
                .toList();
        assertEquals(List.of("fsync(.populace-", "link(.populace-", "unlink(.populace-", "fsync(/users>"), calls);
    }

    @Test
    void tellsThatThereAreNoMoreThreads() throws Exception {
        Shell.Result result = shell.run(
                "-Xmx64m -XX:+UseSerialGC -XX:ActiveProcessorCount=64 -Xss256m",
                "ulimit -v 12000000; populace generate -s 1 -t 256 > /dev/null");

        assertEquals(
                new Shell.Result(
                        1,
                        "",
                        "populace: out of threads; use fewer by --threads, or raise the limits of the system (ulimit -u)\n"),
                result);
    }

    @Test
    void tellsThatThereIsNoMoreMemory() throws Exception {
        Shell.Result result =
                shell.run("-Xmx32m -XX:ActiveProcessorCount=64", "populace generate -n 10M -s 1 -t 256 > /dev/null");

        assertEquals(
                new Shell.Result(1, "", "populace: out of memory; set JAVA_TOOL_OPTIONS=-Xmx2g for more\n"), result);
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
}
