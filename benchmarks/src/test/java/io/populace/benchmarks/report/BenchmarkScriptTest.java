package io.populace.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.benchmarks.Script;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How {@code scripts/benchmark.sh} is used; what it runs has tests of its own. */
class BenchmarkScriptTest {

    private static final String USAGE = """
            usage: scripts/benchmark.sh quick|full
                   scripts/benchmark.sh compare A.json B.json
            quick: about five minutes; full: under half an hour; both write 12 GB and remove them
            compare: two JMH results side by side, and which differences exceed their errors
            """;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            slow                      | the first word must be quick, full or compare: 'slow'
            quick quick               | too many arguments: 'quick'
            compare                   | compare must have two files: 0
            compare a.json            | compare must have two files: 1
            compare none.json pom.xml | a file to compare must be readable: 'none.json'
            """)
    void namesTheRuleThatTheArgumentsBreak(String arguments, String rule) throws Exception {
        assertEquals(
                new Script(2, "", "benchmark: " + rule + "\n"),
                Script.run(folder, "benchmark.sh", arguments.split(" ", -1)));
    }

    @ParameterizedTest
    @EnumSource
    void measuresEveryProcessThatAFigureIsAbout(ProcessName process) throws Exception {
        String script = Files.readString(Path.of("../scripts/benchmark.sh"));

        assertTrue(script.contains("\"${process_name[" + process.name() + "]}\""), process.name());
        assertFalse(script.contains("\"" + process.text + "\""), process.text);
        assertTrue(ProcessName.lines().contains(process.name() + "=" + process.text + "\n"), ProcessName.lines());
    }

    @Test
    void printsItsUsageWhenCalledBare() throws Exception {
        assertEquals(new Script(2, "", USAGE), Script.run(folder, "benchmark.sh"));
    }

    @Test
    void printsItsUsageWhenAsked() throws Exception {
        assertEquals(new Script(0, USAGE, ""), Script.run(folder, "benchmark.sh", "--help"));
    }
}
