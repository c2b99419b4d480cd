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
 * Measures all benchmarks in rounds, each benchmark once per round, in a new JVM.
 *
 * <p>JMH itself runs all forks of a benchmark before it starts the next one. The speed of a shared machine changes within
 * minutes, so benchmarks that are compared would meet different conditions. Here rounds replace the forks, whatever
 * {@code @Fork} says. The result has one list of raw data per round, although its header says one fork.
 */
final class Rounds {

    private Rounds() {}

    /** Runs the benchmarks of {@code options}. Writes one result per benchmark, over all rounds, as JMH's JSON. */
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
