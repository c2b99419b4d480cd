package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.generation.record.UserField;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every usage error ends in one line on standard error and exit code 2, before anything is written. */
class UsageErrorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -n -5                            | --count must be >= 0: -5
            -n 1.5                           | --count must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: 1.5
            -n abc                           | --count must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: abc
            -n 9223372036854775808           | --count must be <= 9223372036854775807: 9223372036854775808
            -n 99999999999G                  | --count must be <= 9223372036854775807: 99999999999G
            --start -1                       | --start must be >= 0: -1
            --start 0.5                      | --start must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: 0.5
            -n 2 --start 9223372036854775806 | --start + --count must be <= 9223372036854775807: 9223372036854775806 + 2
            -n 1e-3                          | --count must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: 1e-3
            -n 1e400                         | --count must be <= 9223372036854775807: 1e400
            -f xml                           | --format must be one of ndjson, json, csv, tsv, pgcopy, sql, parquet: xml
            -f JSON                          | --format must be one of ndjson, json, csv, tsv, pgcopy, sql, parquet: JSON; did you mean json?
            -f jsn                           | --format must be one of ndjson, json, csv, tsv, pgcopy, sql, parquet: jsn; did you mean json?
            --engine warp                    | --engine must be one of sequential, parallel: warp
            --engine paralel                 | --engine must be one of sequential, parallel: paralel; did you mean parallel?
            --locale xx                      | --locale must be one that has words, such as de, fr or en-GB: xx
            --as-of today                    | --as-of must be a day such as 2026-01-01: today
            --as-of 2025-02-29               | --as-of must be a day such as 2026-01-01: 2025-02-29
            --as-of 1899-12-31               | --as-of must be 1900-01-01 to 2199-12-31: 1899-12-31
            -t 0                             | --threads must be 1 to 1024: 0
            -t -1                            | --threads must be 1 to 1024: -1
            -t 1025                          | --threads must be 1 to 1024: 1025
            -t abc                           | --threads must be 1 to 1024: abc
            --rate 500                       | --rate must be users per second such as 500/s or 10k/s: 500
            --rate 500/min                   | --rate must be users per second such as 500/s or 10k/s: 500/min
            --rate x/s                       | --rate must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: x
            --rate 0/s                       | --rate must be 1/s to 1000000000/s: 0/s
            --rate 2G/s                      | --rate must be 1/s to 1000000000/s: 2G/s
            --rate 5/s -t 2                  | --threads must not go with --rate, which uses one thread
            --rate 5/s --compress gzip       | --compress must not go with --rate: compressed users leave in blocks
            --rate 5/s -o u.json             | --rate must not go with a file, which appears only when it is complete: u.json
            -s 18446744073709551616          | --seed must be a 64-bit integer, or a text that does not look like a number: 18446744073709551616
            -s 1e3                           | --seed must be a 64-bit integer, or a text that does not look like a number: 1e3
            --pretty                         | --pretty must go with --format json: the format is ndjson
            --pretty -f ndjson               | --pretty must go with --format json: the format is ndjson
            --pretty -f csv                  | --pretty must go with --format json: the format is csv
            --no-header                      | --no-header must go with --format csv or tsv: the format is ndjson
            --no-header -f sql               | --no-header must go with --format csv or tsv: the format is sql
            --delimiter ;                    | --delimiter must go with --format csv: the format is ndjson
            --delimiter ; -f tsv             | --delimiter must go with --format csv: the format is tsv
            --table people -f csv            | --table must go with --format sql: the format is csv
            --create -f json                 | --create must go with --format sql: the format is json
            --delimiter ;; -f csv            | --delimiter must be one ASCII character, or \\t for a tab: ;;
            --delimiter a -f csv             | --format csv: delimiter must be an ASCII character, but no letter, digit, space, quote, line end or one of + - . : @ _: a
            --table a.b.c -f sql             | --format sql: table must be NAME or SCHEMA.NAME: a.b.c
            --fields a.b=age,a_b=age -f csv  | --format csv: duplicate column: a_b
            --fields a.b=age,a_b=age -f tsv  | --format tsv: duplicate column: a_b
            --fields a.b=age,a_B=age -f sql  | --format sql: duplicate column: a_B
            -o users.txt                     | --format must be given unless the file name ends in one of .ndjson, .jsonl, .json, .csv, .tsv, .pgcopy, .sql, .parquet: users.txt
            -o json                          | --format must be given unless the file name ends in one of .ndjson, .jsonl, .json, .csv, .tsv, .pgcopy, .sql, .parquet: json
            --fields agee                    | --fields: unknown field: agee; did you mean age?
            --fields city                    | --fields: unknown field: city; did you mean address.city?
            --fields age,,index              | --fields: field must not be empty: (empty)
            --fields age,                    | --fields: field must not be empty: (empty)
            --fields x=                      | --fields: field must not be empty: x=
            --fields =age                    | --fields: name must not be empty: =age
            --fields a..b=age                | --fields: name must not be empty: a..b=age
            --fields age,age                 | --fields: duplicate name: age
            --fields a=age,a=index           | --fields: duplicate name: a
            --fields home=age,home.a=index   | --fields: name of both a field and an object: home
            --fields                         | --fields must have a value (see populace generate --help)
            --frob                           | unknown option: --frob (see populace generate --help)
            --cout 5                         | unknown option: --cout; did you mean --count? (see populace generate --help)
            --cout=5                         | unknown option: --cout; did you mean --count? (see populace generate --help)
            -count 5                         | unknown option: -count; did you mean --count? (see populace generate --help)
            --seeds 1                        | unknown option: --seeds; did you mean --seed? (see populace generate --help)
            --foramt json                    | unknown option: --foramt; did you mean --format? (see populace generate --help)
            --out users.json                 | unknown option: --out; did you mean --output? (see populace generate --help)
            -n                               | --count must have a value (see populace generate --help)
            -n --force                       | --count must have a value (see populace generate --help)
            -n 1 -n 2                        | --count must be given only once (see populace generate --help)
            --force --force                  | --force must be given only once (see populace generate --help)
            --force=maybe                    | --force must be true or false: maybe (see populace generate --help)
            surplus                          | unexpected argument: surplus (see populace generate --help)
            """)
    void refusesWrongOptions(String options, String message) {
        assertRefused(message, ("generate " + options).split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --output  | --output must be a file name: (empty)
            --catalog | --catalog must be a file name: (empty)
            --count   | --count must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: (empty)
            --seed    | --seed must be a 64-bit integer, or a text that does not look like a number: (empty)
            --locale  | --locale must be a language tag such as en-US: (empty)
            --engine  | --engine must be one of sequential, parallel: (empty)
            --format  | --format must be one of ndjson, json, csv, tsv, pgcopy, sql, parquet: (empty)
            --fields  | --fields: no field given
            -fcsv --delimiter | --delimiter must be one ASCII character, or \\t for a tab: (empty)
            -fsql --table     | --format sql: table must be NAME or SCHEMA.NAME: (empty)
            """)
    void showsThatAValueIsEmpty(String option, String message) {
        assertRefused(message, ("generate " + option + " ").split(" ", -1));
    }

    /** The JVM gives a name that is not text in the locale's encoding with U+FFFD, which would be another file's name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            generate -n 1 --force -o | --output must be text in the encoding of the locale: p\uFFFD.json
            generate -n 1 --catalog  | --catalog must be text in the encoding of the locale: p\uFFFD.json
            inspect - --catalog      | --catalog must be text in the encoding of the locale: p\uFFFD.json
            inspect                  | FILE must be text in the encoding of the locale: p\uFFFD.json
            inspect -                | FILE must be text in the encoding of the locale: p\uFFFD.json
            """)
    void refusesAFileNameThatTheLocaleCannotExpress(String args, String message) {
        assertRefused(message, (args + " p\uFFFD.json").split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            generate -n 1 -o | --output must be a file name: Nul character not allowed
            inspect          | FILE must be a file name: Nul character not allowed
            """)
    void refusesAFileNameWithANulCharacter(String args, String message) {
        assertRefused(message, (args + " p\0.json").split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            make            | unknown command: make (see populace --help)
            generat         | unknown command: generat; did you mean generate? (see populace --help)
            Generate -n 5   | unknown command: Generate; did you mean generate? (see populace --help)
            gen             | unknown command: gen; did you mean generate? (see populace --help)
            --seed 1        | unknown option: --seed (see populace --help)
            --versoin       | unknown option: --versoin; did you mean --version? (see populace --help)
            catalog - all     | unexpected argument: all (see populace catalog --help)
            completion      | SHELL must be given (see populace completion --help)
            completion fish | SHELL must be one of bash, zsh: fish
            completion zhs  | SHELL must be one of bash, zsh: zhs; did you mean zsh?
            help nonsense   | unknown command: nonsense (see populace --help)
            help inspct     | unknown command: inspct; did you mean inspect? (see populace --help)
            help help help  | unexpected argument: help (see populace help --help)
            """)
    void refusesWrongCommands(String args, String message) {
        assertRefused(message, args.split(" ", -1));
    }

    @Test
    void refusesAnEmptyCommand() {
        assertRefused("unknown command: (empty) (see populace --help)", "");
    }

    @ParameterizedTest
    @MethodSource("placesOfAForeignValue")
    void cutsALongValueAndEscapesControlCharacters(String message, String... args) {
        String value = "\u202e\n\u001b[2J\u2028" + "x".repeat(100_000);
        String shown = "\\u202e\\u000a\\u001b[2J\\u2028" + "x".repeat(93) + "...";
        String[] given = Stream.of(args).map(arg -> arg.replace("VALUE", value)).toArray(String[]::new);

        assertRefused(message.replace("VALUE", shown), given);
    }

    static Stream<Arguments> placesOfAForeignValue() {
        String help = " (see populace generate --help)";
        return Stream.of(
                place("unknown command: VALUE (see populace --help)", "VALUE"),
                place("unknown command: VALUE (see populace --help)", "help", "VALUE"),
                place("unexpected argument: VALUE" + help, "generate", "VALUE"),
                place("--pretty must be true or false: VALUE" + help, "generate", "--pretty=VALUE"),
                place(
                        "--format must be one of ndjson, json, csv, tsv, pgcopy, sql, parquet: VALUE",
                        "generate",
                        "-f",
                        "VALUE"),
                place("--engine must be one of sequential, parallel: VALUE", "generate", "--engine", "VALUE"),
                place("--fields: name must not have control characters: VALUE", "generate", "--fields", "VALUE=age"),
                place("--threads must be 1 to 1024: VALUE", "generate", "-t", "VALUE"),
                place(
                        "--count must be a whole number such as 10000, 10_000, 10k, 1.5M, 1G or 1e6: VALUE",
                        "generate",
                        "--count",
                        "VALUE"),
                place(
                        "--format must be given unless the file name ends in one of .ndjson, .jsonl, .json, .csv, .tsv, .pgcopy, .sql, .parquet: VALUE",
                        "generate",
                        "-o",
                        "VALUE"),
                place("SHELL must be one of bash, zsh: VALUE", "completion", "VALUE"));
    }

    private static Arguments place(String message, String... args) {
        return Arguments.of(message, args);
    }

    @Test
    void cutsALongOption() {
        assertRefused(
                "unknown option: --" + "x".repeat(98) + "... (see populace generate --help)",
                "generate",
                "--" + "x".repeat(100_000));
    }

    /** Each has a missing catalog as well, which would end in another message and exit code. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --engine warp | --engine must be one of sequential, parallel: warp
            --threads 0   | --threads must be 1 to 1024: 0
            --format xml  | --format must be one of ndjson, json, csv, tsv, pgcopy, sql, parquet: xml
            --seed 1e3    | --seed must be a 64-bit integer, or a text that does not look like a number: 1e3
            --start -1    | --start must be >= 0: -1
            --fields agee | --fields: unknown field: agee; did you mean age?
            --locale xx   | --locale must be one that has words, such as de, fr or en-GB: xx
            """)
    void checksEveryOptionBeforeItReadsAnything(String wrong, String message) {
        assertRefused(message, ("generate --catalog /none.json " + wrong).split(" ", -1));
    }

    @Test
    void namesAllFieldsIfNoneIsNear() {
        assertRefused(
                "--fields: unknown field: zzz; the fields are "
                        + Stream.of(UserField.values()).map(UserField::path).collect(Collectors.joining(", ")),
                "generate",
                "--fields",
                "zzz");
    }

    private static void assertRefused(String message, String... args) {
        Run run = Run.of(args);

        assertEquals("populace: " + message + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(2, run.exitCode());
    }
}
