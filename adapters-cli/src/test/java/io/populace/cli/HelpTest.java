package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.generation.drawing.UserDrawer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTest {

    /** The width at which picocli wraps lines, whatever terminal the tests run on. */
    private static final String WIDTH = "picocli.usage.width";

    @BeforeEach
    void fixWidth() {
        System.setProperty(WIDTH, "80");
    }

    @AfterEach
    void clearWidth() {
        System.clearProperty(WIDTH);
    }

    @ParameterizedTest
    @CsvSource({
        "--help, help.txt",
        "-h, help.txt",
        "generate --help, generate-help.txt",
        "inspect --help, inspect-help.txt",
        "load --help, load-help.txt",
        "verify --help, verify-help.txt",
        "catalog --help, catalog-help.txt",
        "completion --help, completion-help.txt",
        "help --help, help-help.txt",
        "generate -h, generate-help.txt",
        "inspect -h, inspect-help.txt",
        "load -h, load-help.txt",
        "verify -h, verify-help.txt",
        "catalog -h, catalog-help.txt",
        "completion -h, completion-help.txt",
        "help -h, help-help.txt",
        "help, help.txt",
        "help generate, generate-help.txt",
        "help inspect, inspect-help.txt",
        "help load, load-help.txt",
        "help verify, verify-help.txt",
        "help catalog, catalog-help.txt",
        "help completion, completion-help.txt",
        "help help, help-help.txt"
    })
    void printsHelpToStandardOutput(String args, String golden) throws IOException {
        Run run = Run.of(args.split(" ", -1));

        assertEquals(golden(golden), run.out());
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
    }

    @Test
    void printsHelpToStandardErrorWithoutArguments() throws IOException {
        Run run = Run.of();

        assertEquals(golden("help.txt"), run.err());
        assertEquals("", run.out());
        assertEquals(2, run.exitCode());
    }

    @ParameterizedTest
    @CsvSource({"--version", "-V", "generate --version", "inspect -V", "catalog -V", "completion -V", "help -V"})
    void printsTheVersionOfProgramAndData(String args) {
        Run run = Run.of(args.split(" ", -1));

        assertEquals("populace (unpackaged)\ndata version " + UserDrawer.DATA_VERSION + "\n", run.out());
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HelpTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
