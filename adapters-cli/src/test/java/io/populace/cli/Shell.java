package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs bash scripts in a folder, with {@code populace} as a separate process. */
final class Shell {

    /**
     * Functions for scripts. {@code populace} replaces its subshell. A build in the background ignores SIGINT, and its
     * child processes inherit that, so {@code env} resets it where it can. {@code await} repeats a command until it
     * succeeds, for at most 100 seconds.
     */
    private static final String FUNCTIONS = """
            SIGNALS='env --default-signal=INT'; $SIGNALS true 2> /dev/null || SIGNALS=
            populace() {
                exec $SIGNALS "$JAVA" $JAVA_FLAGS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$CLASS_PATH" io.populace.cli.Main "$@"
            }
            await() {
                local end=$((SECONDS + 100))
                until "$@"; do
                    ((SECONDS < end)) || { echo "gave up: $*" >&2; exit 99; }
                done
            }
            writing() { compgen -G '.populace-*.tmp' > /dev/null && [ -s .populace-*.tmp ]; }
            """;

    private final Path folder;

    Shell(Path folder) {
        this.folder = folder;
    }

    /** The exit code of a script and everything that it printed. */
    record Result(int exitCode, String out, String err) {}

    Result run(String script) throws IOException, InterruptedException {
        return run("", script);
    }

    /** Runs a script with flags for the JVM of {@code populace}. */
    Result run(String javaFlags, String script) throws IOException, InterruptedException {
        Path out = Files.createTempFile("shell", ".out");
        Path err = Files.createTempFile("shell", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder("bash", "-c", FUNCTIONS + script)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment()
                    .put(
                            "JAVA",
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString());
            builder.environment().put("JAVA_FLAGS", javaFlags);
            builder.environment().put("CLASS_PATH", System.getProperty("java.class.path"));
            Process process = builder.start();
            try {
                assertTrue(process.waitFor(3, TimeUnit.MINUTES), script);
                return new Result(process.exitValue(), read(out), read(err));
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly); // of a script that did not end
                process.destroyForcibly();
            }
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
