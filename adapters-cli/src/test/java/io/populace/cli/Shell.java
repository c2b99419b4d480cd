package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs bash scripts in a folder.
 *
 * @param functions what every script starts with
 */
record Shell(Path folder, Map<String, String> environment, String functions) {

    /** The exit code of a script and everything that it printed. */
    record Result(int exitCode, String out, String err) {}

    /** Runs a script with flags for the JVM of {@code populace}. */
    Result run(String javaFlags, String script) throws IOException, InterruptedException {
        return run("JAVA_FLAGS='" + javaFlags + "'; " + script);
    }

    Result run(String script) throws IOException, InterruptedException {
        Path out = Files.createTempFile("shell", ".out");
        Path err = Files.createTempFile("shell", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder("bash", "-c", functions + script)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
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
