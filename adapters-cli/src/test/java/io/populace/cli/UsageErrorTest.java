package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each wrong use ends in one line on standard error and exit code 2, before anything is written. */
class UsageErrorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -n -5                            | --count must be >= 0: -5
            -n 1.5                           | --count must be a whole number such as 10000, 10_000, 10k, 5M or 1G: 1.5
            -n abc                           | --count must be a whole number such as 10000, 10_000, 10k, 5M or 1G: abc
            -n 9223372036854775808           | --count must be <= 9223372036854775807: 9223372036854775808
            -n 99999999999G                  | --count must be <= 9223372036854775807: 99999999999G
            --start -1                       | --start must be >= 0: -1
            --start 0.5                      | --start must be a whole number such as 10000, 10_000, 10k, 5M or 1G: 0.5
            -n 2 --start 9223372036854775806 | --start + --count must be <= 9223372036854775807: 9223372036854775806 + 2
            -f xml                           | --format must be one of ndjson, json: xml
            -f JSON                          | --format must be one of ndjson, json: JSON
            --locale xx                      | --locale xx: locale must be one that Datafaker has, such as de, fr or en-GB: xx
            -t 0                             | --threads must be 1 to 1024: 0
            -t -1                            | --threads must be 1 to 1024: -1
            -t 1025                          | --threads must be 1 to 1024: 1025
            -t abc                           | --threads must be 1 to 1024: abc
            -s abc                           | --seed must be a whole number of 64 bits: abc
            -s 18446744073709551616          | --seed must be a whole number of 64 bits: 18446744073709551616
            -s 1.5                           | --seed must be a whole number of 64 bits: 1.5
            --pretty                         | --pretty must go with --format json: ndjson
            --pretty -f ndjson               | --pretty must go with --format json: ndjson
            -o users.txt                     | --format must be given for a file that ends in none of .ndjson, .jsonl, .json: users.txt
            -o json                          | --format must be given for a file that ends in none of .ndjson, .jsonl, .json: json
            --frob                           | Unknown option: '--frob' (see populace generate --help)
            -n                               | Missing required parameter for option '--count' (N) (see populace generate --help)
            -n --force                       | Expected parameter for option '--count' but found '--force' (see populace generate --help)
            -n 1 -n 2                        | option '--count' (N) should be specified only once (see populace generate --help)
            --force=maybe                    | Invalid value for option '--force': 'maybe' is not a boolean (see populace generate --help)
            surplus                          | Unmatched argument at index 1: 'surplus' (see populace generate --help)
            """)
    void refusesWrongOptions(String options, String message) {
        assertRefused(message, ("generate " + options).split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --output  | --output must be the name of a file: (empty)
            --catalog | --catalog must be the name of a file: (empty)
            --count   | --count must be a whole number such as 10000, 10_000, 10k, 5M or 1G: (empty)
            --seed    | --seed must be a whole number of 64 bits: (empty)
            --format  | --format must be one of ndjson, json: (empty)
            """)
    void showsThatAValueIsEmpty(String option, String message) {
        assertRefused(message, "generate", option, "");
    }

    @Test
    void refusesAnEmptyLocale() {
        assertRefused("--locale must be a language tag such as en-US: (empty)", "generate", "--locale", "");
    }

    @Test
    void refusesAnUnknownEngineAndNamesTheOnesThereAre() {
        assertRefused("--engine must be one of sequential, parallel: warp", "generate", "--engine", "warp");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            make            | Unmatched argument at index 0: 'make' (see populace --help)
            --seed 1        | Unknown options: '--seed', '1' (see populace --help)
            catalog all     | Unmatched argument at index 1: 'all' (see populace catalog --help)
            completion      | Missing required parameter: 'SHELL' (see populace completion --help)
            completion fish | SHELL must be one of bash, zsh: fish
            """)
    void refusesWrongCommands(String args, String message) {
        assertRefused(message, args.split(" ", -1));
    }

    private static void assertRefused(String message, String... args) {
        Run run = Run.of(args);

        assertEquals("populace: " + message + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(2, run.exitCode());
    }
}
