package io.populace.benchmarks.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;

/**
 * Measures every benchmark once a round, in a JVM of its own.
 *
 * <p>JMH takes all JVMs of a benchmark before the next benchmark begins. On a machine that others share, whose speed
 * changes within minutes, what is to be compared would then be measured on machines of different speed. Here each
 * benchmark gets as many JVMs as there are rounds, whatever its {@code @Fork} says; the result has a list of raw data
 * for each of them, though JMH calls it one of one fork.
 */
final class Rounds {

    private Rounds() {}

    /** Runs what {@code options} include, and writes one result for each benchmark, of all rounds, in JMH's JSON. */
    static void measure(ChainedOptionsBuilder options, int rounds, Path json) throws RunnerException {
        Options round = options.forks(1).build();
        Map<BenchmarkParams, List<BenchmarkResult>> results = new TreeMap<>();
        for (int i = 0; i < rounds; i++) {
            for (RunResult result : new Runner(round).run()) {
                results.computeIfAbsent(result.getParams(), params -> new ArrayList<>())
                        .addAll(result.getBenchmarkResults());
            }
        }
        ResultFormatFactory.getInstance(ResultFormatType.JSON, json.toString())
                .writeOut(results.entrySet().stream()
                        .map(entry -> new RunResult(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
