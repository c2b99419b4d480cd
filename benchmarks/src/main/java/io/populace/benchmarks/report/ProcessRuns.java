package io.populace.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Repeated runs of one command, each in its own process.
 *
 * @param users how many users the command makes; 0 if it makes none
 * @param seconds the duration of each run
 * @param cpuSeconds the processor time of each run, of all processes of the command
 * @param kilobytes the peak resident memory of each run
 */
record ProcessRuns(
        String name, String command, long users, List<Double> seconds, List<Double> cpuSeconds, List<Long> kilobytes) {

    /** Reads the file that {@code scripts/benchmark.sh} writes, one line per command; empty if the file does not exist. */
    static List<ProcessRuns> read(Path notes) throws IOException {
        if (!Files.exists(notes)) {
            return List.of();
        }
        ObjectMapper mapper = new ObjectMapper();
        List<ProcessRuns> all = new ArrayList<>();
        try (MappingIterator<JsonNode> lines = mapper.readerFor(JsonNode.class).readValues(notes.toFile())) {
            while (lines.hasNext()) {
                JsonNode line = lines.next();
                all.add(new ProcessRuns(
                        line.path("name").asText(),
                        line.path("command").asText(),
                        line.path("users").asLong(),
                        numbers(line.path("seconds")).map(JsonNode::asDouble).toList(),
                        numbers(line.path("cpu")).map(JsonNode::asDouble).toList(),
                        numbers(line.path("kilobytes")).map(JsonNode::asLong).toList()));
            }
        }
        return all;
    }

    private static Stream<JsonNode> numbers(JsonNode array) {
        List<JsonNode> numbers = new ArrayList<>();
        array.forEach(numbers::add);
        return numbers.stream();
    }

    /** The median duration in seconds. */
    Estimate median() {
        return Estimate.median(seconds);
    }

    /** The median processor time in seconds. */
    Estimate medianCpu() {
        return Estimate.median(cpuSeconds);
    }

    double slowest() {
        return seconds.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    double fastest() {
        return seconds.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    long mostKilobytes() {
        return kilobytes.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
