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
            count: users a run, such as 10000 (as when it is left out), 10k or 5M
            --keep: keep the recording beside the report
            """;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                       | one of sequential, parallel, datafaker must be given
                    --keep                   | one of sequential, parallel, datafaker must be given
                    10000                    | implementation must be sequential, parallel or datafaker: '10000'
                    Sequential               | implementation must be sequential, parallel or datafaker: 'Sequential'
                    sequential parallel      | count must be 1 to 999999999, with k, M or G behind it if need be: 'parallel'
                    sequential 0             | count must be 1 to 999999999, with k, M or G behind it if need be: '0'
                    sequential -5            | unknown option: '-5'
                    sequential 1.5           | count must be 1 to 999999999, with k, M or G behind it if need be: '1.5'
                    sequential 10T           | count must be 1 to 999999999, with k, M or G behind it if need be: '10T'
                    sequential 1234567890    | count must be 1 to 999999999, with k, M or G behind it if need be: '1234567890'
                    sequential 10 10         | too many arguments: '10'
                    sequential --keep 10 x   | too many arguments: 'x'
                    sequential --quiet       | unknown option: '--quiet'
                    """)
    void tellsTheRuleAndTheUsageOfWhatItCannotRun(String arguments, String rule) throws Exception {
        Script result = run(arguments.isEmpty() ? new String[0] : arguments.split(" +", -1));

        assertEquals(new Script(2, "", "profile: " + rule + "\n" + USAGE), result);
    }

    @Test
    void refusesAnEmptyCount() throws Exception {
        String rule = "count must be 1 to 999999999, with k, M or G behind it if need be: ''";

        assertEquals(new Script(2, "", "profile: " + rule + "\n" + USAGE), run("parallel", ""));
    }

    @Test
    void printsItsUsageWhenAsked() throws Exception {
        assertEquals(new Script(0, USAGE, ""), run("--help"));
    }

    private Script run(String... arguments) throws Exception {
        return Script.run(folder, "profile.sh", arguments);
    }
}
