package io.populace.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.populace.generation.Population;
import io.populace.json.UserWriter;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services compile without a warning against adapters-json, adapters-text, adapters-files, adapters-parquet and their dependencies, and run on them. */
class ServiceTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private static final ToolProvider JAVAC = ToolProvider.findFirst("javac").orElseThrow();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"service, class-path.txt", "guice-service, class-path-with-guice.txt"})
    void runsOnTheClassPath(String service, String archives) throws IOException, InterruptedException {
        String path = path(archives);
        List<String> sources = sources(service);
        sources.removeIf(source -> source.endsWith("module-info.java"));
        compile("-cp", path, sources);
        assertWritesUser7(run("-cp", folder + File.pathSeparator + path, "shop.Main"));
    }

    @ParameterizedTest
    @CsvSource({"service, class-path.txt", "guice-service, class-path-with-guice.txt"})
    void runsOnTheModulePath(String service, String archives) throws IOException, InterruptedException {
        String path = path(archives);
        compile("-p", path, sources(service));
        assertWritesUser7(run("-p", folder + File.pathSeparator + path, "-m", "shop/shop.Main"));
    }

    private void compile(String pathOption, String path, List<String> sources) {
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-Xlint:all,-requires-automatic",
                "-Werror",
                pathOption,
                path,
                "-d",
                folder.toString()));
        arguments.addAll(sources);
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = JAVAC.run(out, out, arguments.toArray(String[]::new));
        assertEquals("", said.toString());
        assertEquals(0, code);
    }

    private static void assertWritesUser7(String output) {
        assertEquals(UserWriter.toJson(Population.seeded(42).user(7)) + "\n", output);
    }

    private static String path(String archives) throws IOException {
        List<Path> paths = Archives.listed(archives);
        assertTrue(paths.stream().allMatch(path -> path.toString().endsWith(".jar")), paths::toString);
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> sources(String service) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "outside", service))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    /** What a JVM with these arguments prints, both streams together. The exit code must be 0. */
    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // the JVM would print it
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(5, TimeUnit.MINUTES), String.join(" ", command));
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(output);
        assertEquals(0, process.exitValue(), text);
        return text;
    }
}
