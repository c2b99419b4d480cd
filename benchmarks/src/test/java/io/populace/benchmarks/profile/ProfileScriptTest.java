package io.populace.benchmarks.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.benchmarks.Script;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How {@code scripts/profile.sh} is used; what it runs has tests of its own. */
class ProfileScriptTest {

    private static final String USAGE = """
            usage: scripts/profile.sh sequential|parallel|datafaker [count] [--keep]
            count: users per run, such as 10k or 5M; default 10000
            --keep: keep the recording beside the report
            """;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --keep                   | one of sequential, parallel, datafaker must be given
                    10000                    | implementation must be sequential, parallel or datafaker: '10000'
                    Sequential               | implementation must be sequential, parallel or datafaker: 'Sequential'
                    sequential parallel      | count must be 1 to 999999999, optionally with k, M or G: 'parallel'
                    sequential 0             | count must be 1 to 999999999, optionally with k, M or G: '0'
                    sequential -5            | unknown option: '-5'
                    sequential 1.5           | count must be 1 to 999999999, optionally with k, M or G: '1.5'
                    sequential 10T           | count must be 1 to 999999999, optionally with k, M or G: '10T'
                    sequential 1234567890    | count must be 1 to 999999999, optionally with k, M or G: '1234567890'
                    sequential 10 10         | too many arguments: '10'
                    sequential --keep 10 x   | too many arguments: 'x'
                    sequential --quiet       | unknown option: '--quiet'
                    """)
    void namesTheRuleThatTheArgumentsBreak(String arguments, String rule) throws Exception {
        Script result = run(arguments.split(" +", -1));

        assertEquals(new Script(2, "", "profile: " + rule + "\n"), result);
    }

    @Test
    void refusesAnEmptyCount() throws Exception {
        String rule = "count must be 1 to 999999999, optionally with k, M or G: ''";

        assertEquals(new Script(2, "", "profile: " + rule + "\n"), run("parallel", ""));
    }

    @Test
    void printsItsUsageWhenCalledBare() throws Exception {
        assertEquals(new Script(2, "", USAGE), run());
    }

    @Test
    void printsItsUsageWhenAsked() throws Exception {
        assertEquals(new Script(0, USAGE, ""), run("--help"));
    }

    private Script run(String... arguments) throws Exception {
        return Script.run(folder, "profile.sh", arguments);
    }
}
