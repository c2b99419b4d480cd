package io.populace.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results as JMH writes them, with rates that a test chooses. */
final class Results {

    private Results() {}

    /** A benchmark of 256 users per run; {@code name} is class and method, then the parameter, if any. */
    static String of(String name, double users, double error) {
        String[] words = name.split(" ", 2);
        String params = words.length == 1 ? "" : "\"params\": {\"" + words[1].replace("=", "\": \"") + "\"},";
        return String.format(Locale.ROOT, """
                {"benchmark": "io.populace.benchmarks.%s", %s
                 "primaryMetric": {"score": %f},
                 "secondaryMetrics": {"users": {"score": %f, "scoreError": %f}, "megabytes": {"score": 550.0},
                  "gc.alloc.rate.norm": {"score": 512.0}}}
                """, words[0], params, users / 256, users, error);
    }

    static Path write(Path file, String... results) throws IOException {
        return Files.writeString(file, Stream.of(results).collect(Collectors.joining(",", "[", "]")));
    }
}
