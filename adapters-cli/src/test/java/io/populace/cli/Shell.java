package io.populace.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs scripts in bash, in a folder, with {@code populace} as a process of its own. */
final class Shell {

    private static final String POPULACE = "populace() { exec \"$JAVA\" $JAVA_FLAGS -XX:TieredStopAtLevel=1"
            + " -cp \"$CLASS_PATH\" io.populace.cli.Main \"$@\"; }\n";

    private final Path folder;

    Shell(Path folder) {
        this.folder = folder;
    }

    /** What a script left: its exit code and all that it wrote. */
    record Result(int exitCode, String out, String err) {}

    Result run(String script) throws IOException, InterruptedException {
        return run("", script);
    }

    /** Runs a script with flags for the JVM of {@code populace}. */
    Result run(String javaFlags, String script) throws IOException, InterruptedException {
        Path out = Files.createTempFile("shell", ".out");
        Path err = Files.createTempFile("shell", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder("bash", "-c", POPULACE + script)
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
                assertTrue(process.waitFor(1, TimeUnit.MINUTES), script);
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
