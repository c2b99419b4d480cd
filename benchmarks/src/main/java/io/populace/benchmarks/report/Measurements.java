package io.populace.benchmarks.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The results of one JMH run, in its order. */
record Measurements(List<Measurement> all) {

    /**
     * Reads a result file of JMH in JSON.
     *
     * @throws IOException if the file cannot be read or is not a result of these benchmarks
     */
    static Measurements read(Path json) throws IOException {
        JsonNode root = parse(json);
        List<Measurement> all = new ArrayList<>();
        for (JsonNode node : root) {
            JsonNode made = node.path("secondaryMetrics");
            if (made.path("users").isMissingNode()) {
                throw new IOException("must be a JSON result of these benchmarks: " + json);
            }
            all.add(measurement(node, made));
        }
        if (all.isEmpty()) {
            throw new IOException("must be a JSON result of these benchmarks: " + json);
        }
        return new Measurements(all);
    }

    private static JsonNode parse(Path json) throws IOException {
        try {
            return new ObjectMapper().readTree(json.toFile());
        } catch (JsonProcessingException e) {
            throw new IOException("must be a JSON result of these benchmarks: " + json, e);
        }
    }

    private static Measurement measurement(JsonNode node, JsonNode made) {
        double users = made.path("users").path("score").asDouble();
        double runs = node.path("primaryMetric").path("score").asDouble();
        double bytesPerRun = made.path("gc.alloc.rate.norm").path("score").asDouble();
        return new Measurement(
                name(node),
                users,
                made.path("users").path("scoreError").asDouble(),
                made.path("megabytes").path("score").asDouble(),
                bytesPerRun * runs / users);
    }

    private static String name(JsonNode node) {
        String benchmark = node.path("benchmark").asText();
        StringBuilder name =
                new StringBuilder(benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1));
        node.path("params")
                .properties()
                .forEach(param -> name.append(' ')
                        .append(param.getKey())
                        .append('=')
                        .append(param.getValue().asText()));
        return name.toString();
    }

    /** The benchmark with this name, if it is in the run. */
    Optional<Measurement> named(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    List<Measurement> startingWith(String prefix) {
        return all.stream().filter(one -> one.name().startsWith(prefix)).toList();
    }
}
