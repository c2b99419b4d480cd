package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a separate process: pipes, file descriptors, limits. */
class ProcessIT extends JarTest {

    @Test
    void writesOnlyUsersToStandardOutput() throws Exception {
        Shell.Result result = shell.run("populace generate -n 100");

        assertEquals(100, Run.users(result.out()).size());
        assertTrue(
                result.err().matches("populace: seed \\d+\npopulace: 100 users, .*to standard output\n"), result.err());
        assertEquals(0, result.exitCode());
    }

    @Test
    void endsQuietlyWhenTheReaderOfItsPipeStops() throws Exception {
        Shell.Result result = shell.run("populace generate -n 1G -s 1 | head -n 1; echo ${PIPESTATUS[*]}");

        assertEquals(Run.done("generate", "-n", "1", "-s", "1").out() + "0 0\n", result.out());
        assertEquals("", result.err());
    }

    @Test
    void streamsAtARateUntilNobodyReads() throws Exception {
        Shell.Result result = shell.run(
                "populace generate -n 9e18 -s 1 -q --rate 500/s | head -n 20 | cksum; populace generate -n 20 -s 1 -q | cksum");

        List<String> sums = result.out().lines().toList();
        assertEquals(2, sums.size(), result.err());
        assertEquals(sums.get(1), sums.get(0));
        assertEquals("", result.err());
    }

    @Test
    void endsQuietlyWhenTheReaderOfANamedPipeStops() throws Exception {
        Shell.Result result =
                shell.run("mkfifo users; head -n 1 < users & (populace generate -n 1G -s 1 -o users); echo $?; wait");

        List<String> lines = result.out().lines().sorted().toList();
        assertEquals(
                List.of("0", Run.done("generate", "-n", "1", "-s", "1").out().strip()), lines);
        assertEquals("", result.err());
    }

    @Test
    void writesEverythingToANamedPipe() throws Exception {
        Shell.Result result =
                shell.run("mkfifo users; cat users & (populace generate -n 5000 -s 1 -q -o users) && wait");

        assertEquals(Run.done("generate", "-n", "5000", "-s", "1").out(), result.out());
        assertEquals("", result.err());
    }

    @Test
    void reportsThatTheDiskIsFull() throws Exception {
        Shell.Result result = shell.run("populace generate -s 1 > /dev/full");

        assertEquals("populace: --output cannot be written: - (No space left on device)\n", result.err());
        assertEquals(1, result.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate -n 1 -s 1 -q --force -o", "generate -n 1 -s 1 --catalog", "inspect"})
    void refusesAFileNameThatIsNotUtf8(String args) throws Exception {
        Shell.Result result = shell.run("touch $'p\\xff.json'; export LC_ALL=C.UTF-8; (populace " + args
                + " $'p\\xff.json'); code=$?; files=(*); echo $code ${#files[@]}");

        assertTrue(
                result.err().matches("populace: .* must be text in the encoding of the locale: p\uFFFD.json\n"),
                result.err());
        assertEquals("2 1\n", result.out(), "exit code and number of files");
    }

    @Test
    void reportsThatStandardOutputIsClosed() throws Exception {
        Shell.Result result = shell.run("populace generate -s 1 >&-");

        assertEquals("populace: --output cannot be written: - (Bad file descriptor)\n", result.err());
        assertEquals(1, result.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "--help", "completion bash"})
    void reportsThatATextCannotBeWritten(String args) throws Exception {
        Shell.Result result = shell.run("populace " + args + " > /dev/full");

        assertEquals("populace: standard output cannot be written: No space left on device\n", result.err());
        assertEquals(1, result.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "--help"})
    void endsQuietlyWhenNobodyReadsAText(String args) throws Exception {
        // The reader of the pipe is gone before the command starts.
        Shell.Result result = shell.run("mkfifo p; exec 3<>p 4>p 3<&-; (populace " + args + " >&4)");

        assertEquals("", result.err());
        assertEquals(0, result.exitCode());
    }

    @Test
    void treatsTheDeviceAsStandardOutput() throws Exception {
        Shell.Result result = shell.run("(populace generate -n 3 -s 1 -q -o /dev/stdout) > users && cat users");

        assertEquals("", result.err());
        assertEquals(Run.done("generate", "-n", "3", "-s", "1").out(), result.out());
    }

    @Test
    void writesToAPipeNamedLikeACompressedFile() throws Exception {
        Shell.Result result =
                shell.run("mkfifo users.gz; cat users.gz & (populace generate -n 10 -s 1 -q -o users.gz) && wait");

        assertEquals(Run.done("generate", "-n", "10", "-s", "1").out(), result.out());
        assertEquals("", result.err());
    }

    @Tag("long")
    @Test
    void losesNothingOnNonBlockingStandardOutput() throws Exception {
        Shell.Result result =
                shell.run("(exec \"$JAVA\" --add-opens java.base/sun.nio.ch=ALL-UNNAMED -cp \"$CLASS_PATH\""
                        + " io.populace.cli.NonBlockingOutput generate -n 20k -s 1 -q) | cat");

        assertEquals(Run.done("generate", "-n", "20k", "-s", "1").out(), result.out());
        assertEquals("", result.err());
    }

    /** The system's errors are in German here if it has German texts, else in English. */
    @Test
    void endsQuietlyInOtherLanguages() throws Exception {
        Shell.Result result = shell.run(
                "SIGNALS='env LC_ALL=C.UTF-8 LANGUAGE=de'; populace generate -n 1G -s 1 | head -n 1; echo ${PIPESTATUS[*]}");

        assertEquals(Run.done("generate", "-n", "1", "-s", "1").out() + "0 0\n", result.out());
        assertEquals("", result.err());
    }

    /** The order of the system calls, if {@code strace} is installed. */
    @Test
    void syncsAFileBeforeItsRenameAndTheFolderAfterwards() throws Exception {
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
    void reportsThatThreadsRanOut() throws Exception {
        Shell.Result result = shell.run(
                "-Xmx64m -XX:+UseSerialGC -XX:ActiveProcessorCount=64 -Xss256m",
                "ulimit -v 12000000; populace generate -s 1 -t 256 > /dev/null");

        assertEquals(
                new Shell.Result(
                        1, "", "populace: out of threads; lower --threads or raise the system's limit (ulimit -u)\n"),
                result);
    }

    @Test
    void reportsThatMemoryRanOut() throws Exception {
        Shell.Result result =
                shell.run("-Xmx32m -XX:ActiveProcessorCount=64", "populace generate -n 10M -s 1 -t 256 > /dev/null");

        assertEquals(
                new Shell.Result(1, "", "populace: out of memory; set JAVA_TOOL_OPTIONS=-Xmx2g for more\n"), result);
    }

    @Test
    void inspectsAPipe() throws Exception {
        Shell.Result result =
                shell.run("populace generate -n 1000 -s 1 -q | (populace inspect -) | (head -n 1; cat > /dev/null)");

        assertEquals("1,000 users in standard input\n", result.out());
        assertEquals("", result.err());
    }

    @Test
    void exitsWith1WhenARuleIsBrokenAndNobodyReads() throws Exception {
        Shell.Result result = shell.run("mkfifo p; exec 3<>p 4>p 3<&-; echo '{}' | (populace inspect - >&4)");

        assertEquals("", result.err());
        assertEquals(1, result.exitCode());
    }

    @Test
    void generatesManyUsersInLittleMemory() throws Exception {
        Shell.Result result = shell.run("-Xmx64m", "populace generate -n 200k -s 1 -q | wc -l");

        assertEquals("200000", result.out().strip());
        assertEquals("", result.err());
    }

    @Test
    void generatesUsersOfTheWholeWorldInLittleMemory() throws Exception {
        Shell.Result result = shell.run("-Xmx64m", "populace generate -n 100k -s 1 -q --catalog world | wc -l");

        assertEquals("100000", result.out().strip());
        assertEquals("", result.err());
    }
}
