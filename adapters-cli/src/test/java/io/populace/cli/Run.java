package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.populace.domain.User;
import io.populace.json.UserReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The result of running the command inside the JVM of the test. */
record Run(int exitCode, String out, String err) {

    static Run of(String... args) {
        return of(false, InputStream.nullInputStream(), args);
    }

    /** A run with {@code input} on its standard input. */
    static Run reading(String input, String... args) {
        return reading(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
    }

    static Run reading(InputStream input, String... args) {
        return of(false, input, args);
    }

    static Run onTerminal(String... args) {
        return of(true, InputStream.nullInputStream(), args);
    }

    private static Run of(boolean interactive, InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode;
        try (PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            exitCode = CompositionRoot.cli(new Terminal(out, lines, interactive), in)
                    .run(args);
        }
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A run that must succeed. */
    static Run done(String... args) {
        Run run = of(args);
        assertEquals(0, run.exitCode, run.err);
        return run;
    }

    List<User> users() throws IOException {
        return users(out);
    }

    static List<User> users(String json) throws IOException {
        List<User> users = new ArrayList<>();
        try (UserReader reader = new UserReader(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
            for (User user = reader.read(); user != null; user = reader.read()) {
                users.add(user);
            }
        }
        return users;
    }
}
