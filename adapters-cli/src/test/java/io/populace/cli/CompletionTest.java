package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

/** The completion scripts: bash's is run in bash, zsh's is compared as text because zsh is often not installed. */
class CompletionTest {

    /** Calls the function as bash does for the tab key, and prints what it requests from bash. */
    private static final String PRESS_TAB = """
            compopt() { echo "compopt $*"; }
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            $(complete -p populace | sed 's/.*-F \\([^ ]*\\).*/\\1/')
            echo "${COMPREPLY[*]}"
            """;

    private static final String NO_FILES = "compopt +o default\n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ''                               | generate load verify inspect catalog completion help
            ge                               | generate
            -                                | -h --help -V --version
            generate --format ''             | ndjson json csv tsv pgcopy sql parquet
            generate -f n                    | ndjson
            generate --format = j            | json
            generate --format =              | ndjson json csv tsv pgcopy sql parquet
            generate --engine ''             | sequential parallel
            generate --compress ''           | gzip zstd
            generate --compress z            | zstd
            generate --fields user_          | user_id user_name
            generate -n 5 --engine p         | parallel
            generate --cou                   | --count --country
            generate --count ''              | ``
            generate -s ''                   | ``
            generate -f x                    | ``
            inspect --j                      | --json
            completion ''                    | bash zsh
            completion z                     | zsh
            help c                           | catalog completion
            help ''                          | generate load verify inspect catalog completion help
            generate --output catalog --form | --format
            """)
    void completesWordsInBash(String words, String completions) throws Exception {
        assertEquals(NO_FILES + completions + "\n", pressTab(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "generate -o ''",
                "generate --output ''",
                "generate --output = us",
                "generate --catalog c",
                "inspect ''",
                "inspect us",
                "inspect --catalog ''"
            })
    void leavesFileNamesToBash(String words) throws Exception {
        assertEquals("\n", pressTab(words));
    }

    @Test
    void letsBashCompleteFileNamesByDefault() throws Exception {
        Shell.Result result = bash(". ./script && complete -p");

        assertEquals("complete -o default -F _populace populace\n", result.out());
        assertEquals("", result.err());
    }

    @Test
    void completesEveryCommandAndOptionInBothShells() {
        for (String shell : List.of("bash", "zsh")) {
            String script = Run.done("completion", shell).out();
            for (String command : List.of("generate", "inspect", "catalog", "completion", "help")) {
                assertTrue(script.contains(command), shell + ": " + command);
                for (String option : optionsInHelp(command)) {
                    assertTrue(script.contains(option), shell + ": " + option);
                }
            }
        }
    }

    @Test
    void describesCommandsOptionsAndValuesToZsh() {
        CommandSpec root = CommandSpecs.command("tool", null, List.of(), "Is a tool.");
        CommandSpec make = CommandSpecs.command(
                "make",
                () -> 0,
                List.of(
                        CommandSpecs.option("N", "The user's [own] number. Default: 1.", "-n", "--number")
                                .build(),
                        CommandSpecs.option("KIND", "Kind: a or b.", "--kind")
                                .completionCandidates(List.of("a", "b"))
                                .build(),
                        CommandSpecs.parameter(CommandSpecs.FILE, "Where to.").build()),
                "Makes things: fast.");
        root.addSubcommand("make", make);

        String common = "'(-h --help)-h[Print this help]' '(-h --help)--help[Print this help]'"
                + " '(-V --version)-V[Print the version]' '(-V --version)--version[Print the version]'";
        String script = ZshCompletion.script(root);
        assertTrue(script.startsWith("#compdef tool\n"), script);
        assertTrue(script.contains("commands=('make:Makes things')\n"), script);
        assertTrue(
                script.contains("    make) _arguments '(-n --number)-n+[The user'\\''s [own\\] number]:N: '"
                        + " '(-n --number)--number=[The user'\\''s [own\\] number]:N: '"
                        + " '(--kind)--kind=[Kind]:KIND:(a b)' " + common + " '1:FILE:_files' ;;\n"),
                script);
    }

    private String pressTab(String words) throws Exception {
        Shell.Result result = bash("COMP_WORDS=(populace " + words + ")\n. ./script\n" + PRESS_TAB);
        assertEquals("", result.err());
        return result.out();
    }

    /** Runs bash in a folder with the completion script in the file {@code script}. */
    private Shell.Result bash(String commands) throws Exception {
        Files.writeString(
                folder.resolve("script"), Run.done("completion", "bash").out());
        return new Shell(folder, Map.of(), "").run(commands);
    }

    private static List<String> optionsInHelp(String command) {
        List<String> options = new ArrayList<>();
        for (String word : Run.done(command, "--help").out().split("[\\s,=]+", -1)) {
            if (word.matches("--?[A-Za-z]+")) {
                options.add(word);
            }
        }
        return options;
    }
}
