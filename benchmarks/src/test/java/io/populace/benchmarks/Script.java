package io.populace.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The result of one run of a script of the project, with the folder of this module as working directory. */
public record Script(int exitCode, String out, String err) {

    /** Runs a script that must end within a minute. Its output goes to files in {@code folder}. */
    public static Script run(Path folder, String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "../scripts/" + name));
        command.addAll(Arrays.asList(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertTrue(process.waitFor(1, TimeUnit.MINUTES), "must end within a minute");
        } finally {
            process.destroy();
        }
        return new Script(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
