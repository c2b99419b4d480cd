package io.populace.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The machine of the measurement. Processor and memory are known on Linux only. */
final class Machine {

    private Machine() {}

    /** One fact. */
    record Fact(String name, String value) {}

    static List<Fact> facts() {
        return List.of(
                new Fact("processor", entry(Path.of("/proc/cpuinfo"), "model name")),
                new Fact("processors", String.valueOf(Runtime.getRuntime().availableProcessors())),
                new Fact("memory", entry(Path.of("/proc/meminfo"), "MemTotal")),
                new Fact("JDK", System.getProperty("java.vm.name") + " " + Runtime.version()),
                new Fact("kernel", System.getProperty("os.name") + " " + System.getProperty("os.version")));
    }

    private static String entry(Path file, String key) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
