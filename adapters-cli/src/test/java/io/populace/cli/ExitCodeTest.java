package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command exits with 1 if something outside it fails, and with 2 if the command line or a catalog is wrong. */
class ExitCodeTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void makeFiles() throws IOException {
        Files.writeString(folder.resolve("empty"), "");
        Files.writeString(folder.resolve("number"), "1");
        Files.writeString(
                folder.resolve("user.ndjson"),
                Run.done("generate", "-n", "1", "-s", "1").out());
        Files.writeString(folder.resolve("file"), "");
        Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            generate --catalog F/none             | 1 | --catalog cannot be read: F/none (no such file or folder)
            generate --catalog F                  | 1 | --catalog cannot be read: F (Is a directory)
            generate --catalog F/file/none        | 1 | --catalog cannot be read: F/file/none (Not a directory)
            generate --catalog F/loop             | 1 | --catalog cannot be read: F/loop (Too many levels of symbolic links or unable to access attributes of symbolic link)
            generate --catalog /proc/self/mem     | 1 | --catalog cannot be read: /proc/self/mem (Input/output error)
            generate --catalog F/number           | 2 | --catalog F/number: catalog must be an object: 1
            generate --catalog F/empty            | 2 | --catalog F/empty: catalog must be an object: (empty)
            generate -n 1 -s 1 -o F/user.ndjson   | 1 | --output already exists; add --force to replace it: F/user.ndjson
            generate -n 1 -s 1 -o F/no/user.json  | 1 | --output must be in an existing folder: F/no/user.json
            generate -n 1 -s 1 -o F/user          | 2 | --format must be given unless the file name ends in one of .ndjson, .jsonl, .json, .csv, .tsv, .pgcopy, .sql, .parquet: F/user
            inspect --catalog F/none F/user.ndjson   | 1 | --catalog cannot be read: F/none (no such file or folder)
            inspect --catalog F F/user.ndjson        | 1 | --catalog cannot be read: F (Is a directory)
            inspect --catalog F/number F/user.ndjson | 2 | --catalog F/number: catalog must be an object: 1
            inspect F/none                        | 1 | FILE cannot be read: F/none (no such file or folder)
            inspect F                             | 1 | FILE cannot be read: F (Is a directory)
            inspect F/file/none                   | 1 | FILE cannot be read: F/file/none (Not a directory)
            inspect F/user.ndjson --cout          | 2 | unknown option: --cout (see populace inspect --help)
            catalog F/none                        | 1 | FILE cannot be read: F/none (no such file or folder)
            completion F/none                     | 2 | SHELL must be one of bash, zsh: F/none
            help F/none                           | 2 | unknown command: F/none (see populace --help)
            """)
    void distinguishesFailureFromWrongUsage(String args, int exitCode, String message) {
        String root = folder.toString();
        String[] given = args.replace("F", root).split(" ", -1);

        Run run = Run.of(given);

        assertEquals(new Run(exitCode, "", "populace: " + message.replaceAll("\\bF(?=[/ ]|$)", root) + "\n"), run);
    }
}
